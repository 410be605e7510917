import type { Language } from '../language';

/** Sentences that take a fault upon the company; what is in brackets is for the writer to confirm. */
export function ownTheFault(clause: string, language: Language): readonly string[] {
  const active = toActive(clause, language);
  return active ? [frames[language], active] : [frames[language]];
}

const frames: Record<Language, string> = {
  nl: 'Dat hebben wij niet goed gedaan: [wat er misging].',
  en: 'We got that wrong: [what went wrong].',
};

const happened: Record<Language, RegExp> = {
  nl: /^(?:helaas )?(?:er (?:is|was)|is er)\s((?:[^,;:]*\s)?)(?:iets|wat)\s(?:helemaal |flink |goed |ergens )?(?:fout ?gegaan|mis ?gegaan|mis ?gelopen|verkeerd gegaan)((?:\s[^,;:]*)?)$/i,
  en: /^(?:unfortunately,? )?(?:something (?:went|has gone)( [a-z]+)? wrong|an error (?:has )?occurred|(?:a mistake|an error) (?:was|has been) made|(?:mistakes|errors) were made)((?:\s[^,;:]*)?)$/i,
};

/** "Er is vanochtend iets fout gegaan bij …" becomes "Wij hebben vanochtend [een fout gemaakt] bij …". */
function toActive(clause: string, language: Language): string | undefined {
  const match = happened[language].exec(clause.trim());
  if (!match) return undefined;
  const [, middle = '', rest = ''] = match;
  return language === 'nl' ? `Wij hebben ${middle}[een fout gemaakt]${rest}.` : `We [made a mistake]${rest}.`;
}
