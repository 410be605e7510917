// Why a rule matters, in one sentence for each reader, from the rule's page.
import type { Localized } from '../../src/language/language';
import { findSentences } from '../../src/language/sentences';

/** The first sentence under "## Why" and under "## In het Nederlands", behind the golden rule it may name first. */
export function readReason(page: string): Localized {
  return { nl: reasonUnder(page, 'In het Nederlands'), en: reasonUnder(page, 'Why') };
}

function reasonUnder(page: string, heading: string): string {
  const section = new RegExp(`^## ${heading}[ \\t]*\\n([\\s\\S]*?)(?=^## |(?![\\s\\S]))`, 'm').exec(page)?.[1] ?? '';
  const paragraph = section.trim().split(/\n[ \t]*\n/)[0] ?? '';
  const text = paragraph.replace(/\s+/g, ' ');
  const sentences = findSentences(text).map(({ start, end }) => text.slice(start, end));
  const [first = '', second = ''] = sentences;
  return namesTheRule.test(first) ? second : first;
}

/** "Golden rule 5: admit mistakes and put them right.": the name of the theme, which the hover shows already. */
const namesTheRule = /^(?:golden rule|gouden regel)(?: \d)?:|\((?:golden rule|gouden regel) \d\)\.$/i;
