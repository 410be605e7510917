import type { Language, Localized } from '../language/language';
import type { HouseExample, HouseRule } from './house-rule';
import type { Packs } from './layers';

/** The page of a house rule, as Markdown: what it says, why, and its examples; undefined when there is none of that id. */
export function housePage({ packs, rules }: Packs, id: string, locale: Language): string | undefined {
  const house = packs.flatMap(({ pack }) => pack.rules).find(({ rule }) => rule.id === id);
  return house && rules.includes(house.rule) ? pageOf(house, locale) : undefined;
}

function pageOf({ rule, reason, examples }: HouseRule, locale: Language): string {
  const own = (kind: HouseExample['kind']): string[] =>
    examples.filter((one) => one.kind === kind).map(({ reply }) => `- ${reply.replace(/\s+/g, ' ')}`);
  const heads: Readonly<Record<HouseExample['kind'], Localized>> = {
    fires: { nl: 'Wordt aangestreept', en: 'Is marked' },
    silent: { nl: 'Blijft met rust', en: 'Is left alone' },
  };
  return [
    `# ${rule.id}`,
    ...Object.values(rule.messages).map((message) => message[locale]),
    ...(reason ? [reason[locale]] : []),
    ...(['fires', 'silent'] as const).flatMap((kind) => [`## ${heads[kind][locale]}`, own(kind).join('\n')]),
  ].join('\n\n');
}
