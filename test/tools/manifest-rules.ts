// The setting `goldenReply.rules` in the manifest, and its translations, follow from the rules.

/** What the manifest says of a rule: its summary from its page, in both languages. */
export interface RuleSummary {
  readonly id: string;
  readonly nl: string;
  readonly en: string;
}

const severities = ['off', 'hint', 'information', 'warning', 'error'];
const dutch = /^[*_]Nederlands:[*_]\s*/;
const setting = 'goldenReply.rules';

/** Reads the summaries from a rule's page: the English line below the title, the Dutch line below that. */
export function readSummary(id: string, page: string): RuleSummary {
  const lines = page.split('\n').filter((line) => line.trim() !== '' && !line.startsWith('#'));
  const nl = lines.find((line) => dutch.test(line)) ?? '';
  return { id, en: lines[0]?.trim() ?? '', nl: nl.replace(dutch, '').trim() };
}

/** The manifest with one property for each rule in the setting. */
export function manifestWithRules(manifest: string, rules: readonly RuleSummary[]): string {
  const parsed = JSON.parse(manifest) as Manifest;
  const property = parsed.contributes.configuration.properties[setting];
  if (!property) throw new Error(`The manifest has no setting ${setting}.`);
  property.properties = Object.fromEntries(
    rules.map(({ id }) => [id, { type: 'string', enum: severities, markdownDescription: `%rule.${id}%` }]),
  );
  return JSON.stringify(parsed);
}

/** A translation file of the manifest with a line for each rule, and none for rules that are gone. */
export function translationsWithRules(file: string, rules: readonly RuleSummary[], language: 'nl' | 'en'): string {
  const others = Object.entries(JSON.parse(file) as Record<string, string>).filter(([key]) => !key.startsWith('rule.'));
  const own = rules.map((rule): [string, string] => [`rule.${rule.id}`, rule[language]]);
  return JSON.stringify(Object.fromEntries([...others, ...own]));
}

interface Manifest {
  contributes: { configuration: { properties: Record<string, { properties?: Record<string, unknown> }> } };
}
