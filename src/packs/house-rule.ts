import type { Draft } from '../engine/draft';
import { textFix, type Fix } from '../engine/fix';
import { sentenceAtEnd } from '../engine/insert-sentence';
import { greetingMark } from '../engine/opening';
import { defineRule, type Finding, type Rule } from '../engine/rule';
import type { Language, Localized } from '../language/language';
import type { PhraseMatch, PhraseSet } from '../language/phrases/automaton';
import { isQuoted } from '../language/quotation';
import { overlaps } from '../language/span';
import { rowsOf, type HouseRow } from './house-rows';
import type { RuleExample, RuleFile } from './rule-file';

/** An example of a house rule, in its language, with its place in the file. */
export interface HouseExample extends RuleExample {
  readonly language: Language;
  readonly kind: 'fires' | 'silent';
  readonly start: number;
  readonly end: number;
}

/** A rule of a pack, as a rule of the engine, with what only packs have. */
export interface HouseRule {
  /** Its name in the pack; in diagnostics and settings it is `<pack>/<name>`. */
  readonly name: string;
  /** Path of its file in the pack. */
  readonly file: string;
  readonly rule: Rule;
  readonly reason: Localized | undefined;
  readonly examples: readonly HouseExample[];
}

type HouseMatch = PhraseMatch<HouseRow>;

interface Sets {
  readonly subject: PhraseSet<HouseRow>;
  readonly exceptions: PhraseSet;
  readonly when: PhraseSet;
}

/** Makes the rule of the engine that a file describes. Its phrases have been looked at (`objectionToPhrase`). */
export function makeRule(id: string, file: RuleFile): Rule {
  const asRows = (phrases: RuleFile['phrases']): PhraseSet => ({
    rows: (language) => (phrases?.[language] ?? []).map((phrase) => ({ phrase })),
  });
  const sets: Sets = {
    subject: { rows: (language) => rowsOf(file, language) },
    exceptions: asRows(file.exceptions),
    when: asRows(file.when),
  };
  return defineRule({
    id,
    group: file.group ?? 'craft',
    severity: file.severity ?? 'information',
    messages: { house: file.messages },
    phrases: [sets.subject, sets.exceptions, sets.when],
    wholeReply: file.shape === 'require',
    *check(draft) {
      if (file.channels && !file.channels.includes(draft.channel)) return;
      if (file.shape === 'require') yield* lacking(draft, file, sets);
      else yield* standing(draft, file, sets);
    },
  });
}

/** The phrases that stand in the reply and had better not. */
function* standing(draft: Draft, file: RuleFile, sets: Sets): Iterable<Finding<'house'>> {
  const found = draft.matches(sets.subject).filter((match) => counts(draft, match, file, sets));
  for (const match of file.shape === 'at-most' ? found.slice(file.most ?? 1) : found) {
    const text = draft.reply.value.slice(match.start, match.end);
    const use = match.row.use === undefined ? undefined : written(text, match, match.row.use);
    yield {
      at: { in: 'reply', start: match.start, end: match.end },
      messageId: 'house',
      data: { text, use: use ?? '' },
      ...(use !== undefined && { fixes: () => [replacement(match, use)] }),
    };
  }
}

function counts(draft: Draft, match: HouseMatch, file: RuleFile, sets: Sets): boolean {
  if (draft.matches(sets.exceptions).some((exception) => overlaps(exception, match))) return false;
  if (isQuoted(draft.reply, match.sentence, match)) return false;
  if (file.customerMaySay === true && isTheirs(draft, match)) return false;
  return file.shape !== 'spelling' || !isWritten(draft.reply.value.slice(match.start, match.end), match);
}

/** The longest word tells the phrase: whoever wrote "mijn zending" may read "uw zending". */
function isTheirs({ customer, reply }: Draft, { words }: HouseMatch): boolean {
  const longest = words.reduce((long, word) => (word.norm.length > long.norm.length ? word : long));
  const stem = reply.stem(longest);
  return customer?.words.some((word) => customer.stem(word) === stem) ?? false;
}

/** True when a term stands as it should; a small letter at the start may be a capital at the start of a sentence. */
function isWritten(text: string, match: HouseMatch): boolean {
  const term = match.row.use ?? '';
  return text === term || text === written(text, match, term);
}

/** What to write, with a capital where the sentence begins with it; a term with capitals of its own stays as it is. */
function written(text: string, { start, sentence }: HouseMatch, use: string): string {
  const opens = start === sentence.start && /^\p{Lu}/u.test(text);
  return opens && /^\p{Ll}+(?:\P{L}|$)/u.test(use) ? use.charAt(0).toUpperCase() + use.slice(1) : use;
}

/** A phrase with blanks is to be filled in; another stands as it is, and is read first. */
function replacement({ start, end }: HouseMatch, use: string): Fix {
  return textFix(/\[.*\]/.test(use) ? 'snippet' : 'review', { in: 'reply', start, end }, use);
}

/** A reply that has none of the phrases, when the customer wrote what they are for. */
function* lacking(draft: Draft, file: RuleFile, sets: Sets): Iterable<Finding<'house'>> {
  const { language, reply } = draft;
  if (language === 'unknown' || (file.phrases?.[language] ?? []).length === 0) return;
  const asked = draft.matches(sets.when, 'customer');
  if (file.when && asked.length === 0) return;
  if (draft.matches(sets.subject).length > 0) return;
  const at = greetingMark(draft);
  const insert = file.insert?.[language];
  yield {
    at,
    messageId: 'house',
    data: { text: reply.value.slice(at.start, at.end), use: insert ?? '' },
    related: asked
      .slice(0, 1)
      .map((match) => ({ in: 'customer', start: match.start, end: match.end, message: theirs })),
    ...(insert !== undefined && {
      fixes: () => [sentenceAtEnd(draft, insert, /\[.*\]/.test(insert) ? 'snippet' : 'review')],
    }),
  };
}

const theirs: Localized = { nl: 'Hier gaat het de klant om.', en: 'This is what the customer is about.' };
