// The setting `goldenReply.rules` in the manifest, and its translations, follow from the rules.

/** What the manifest says of a rule: its summary from its page, in both languages. */
export interface RuleSummary {
  readonly id: string;
  readonly nl: string;
  readonly en: string;
}

const severities = ['off', 'hint', 'information', 'warning', 'error'];
const dutch = /^[*_]Nederlands:[*_]\s*/;

/** Reads the summaries from a rule's page: the English line below the title, the Dutch line below that. */
export function readSummary(id: string, page: string): RuleSummary {
  const lines = page.split('\n').filter((line) => line.trim() !== '' && !line.startsWith('#'));
  const nl = lines.find((line) => dutch.test(line)) ?? '';
  return { id, en: lines[0]?.trim() ?? '', nl: nl.replace(dutch, '').trim() };
}

/** The manifest with one property for each rule, and the settings that a team's file has as well, from its schema. */
export function manifestWithRules(manifest: string, rules: readonly RuleSummary[], schemaText: string): string {
  const parsed = JSON.parse(manifest) as Manifest;
  const { properties } = parsed.contributes.configuration;
  const schema = JSON.parse(schemaText) as TeamSchema;
  Object.assign(properties['goldenReply.rules'] ?? {}, {
    properties: Object.fromEntries(
      rules.map(({ id }) => [id, { type: 'string', enum: severities, markdownDescription: `%rule.${id}%` }]),
    ),
    patternProperties: { '^[a-z0-9-]+/[a-z0-9-]+$': { type: 'string', enum: severities } },
  });
  for (const key of ['contact', 'calendar']) {
    Object.assign(properties[`goldenReply.${key}`] ?? {}, {
      properties: resolve(schema.properties[key]?.properties, schema),
    });
  }
  Object.assign(properties['goldenReply.channels'] ?? {}, {
    propertyNames: { enum: Object.keys(schema.properties['channels']?.properties ?? {}) },
    additionalProperties: resolve(schema.definitions['channel'], schema),
  });
  return JSON.stringify(parsed);
}

/** A setting's schema has no definitions of its own: what it refers to is written out, but for the list of rules. */
function resolve(value: unknown, schema: TeamSchema): unknown {
  if (Array.isArray(value)) return value.map((item) => resolve(item, schema));
  if (typeof value !== 'object' || value === null) return value;
  const { $ref, ...others } = value as Record<string, unknown>;
  const own = Object.fromEntries(Object.entries(others).map(([key, item]) => [key, resolve(item, schema)]));
  if (typeof $ref !== 'string') return own;
  const name = $ref.slice('#/definitions/'.length);
  const meant =
    name === 'rules' ? { type: 'object', additionalProperties: { enum: severities } } : schema.definitions[name];
  return { ...(resolve(meant, schema) as object), ...own };
}

/** A translation file of the manifest with a line for each rule, and none for rules that are gone. */
export function translationsWithRules(file: string, rules: readonly RuleSummary[], language: 'nl' | 'en'): string {
  const others = Object.entries(JSON.parse(file) as Record<string, string>).filter(([key]) => !key.startsWith('rule.'));
  const own = rules.map((rule): [string, string] => [`rule.${rule.id}`, rule[language]]);
  return JSON.stringify(Object.fromEntries([...others, ...own]));
}

interface Manifest {
  readonly contributes: { readonly configuration: { readonly properties: Readonly<Record<string, object>> } };
}

interface TeamSchema {
  readonly properties: Readonly<Record<string, { readonly properties?: object }>>;
  readonly definitions: Readonly<Record<string, object>>;
}
