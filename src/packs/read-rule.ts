import type { Node } from 'jsonc-parser';
import type { Language, Localized } from '../language/language';
import { makeRule, type HouseExample, type HouseRule } from './house-rule';
import { rowsOf } from './house-rows';
import { problemOf, ruleIdOf, type PackProblem } from './pack';
import { placesIn, readPackJson } from './pack-json';
import { objectionToPhrase } from './phrases';
import { needs, type PerLanguage, type RuleFile } from './rule-file';
import validate from './rule-validator';

const languages: readonly Language[] = ['nl', 'en'];

/** Reads `rules/<name>.json`. A phrase that is none is left out; a rule without examples of both kinds is refused. */
export function readRule(
  pack: string,
  file: string,
  text: string,
): { rule?: HouseRule; phrases: number; problems: PackProblem[] } {
  const name = file.replace(/^.*\//, '').replace(/\.json$/, '');
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(name)) return { phrases: 0, problems: [problemOf(file, nameless(name))] };
  const { value = {}, root, problems: wrong } = readPackJson(text, validate, '{ "shape": "avoid" }');
  const problems: PackProblem[] = wrong.map((problem) => ({ ...problem, file, severity: 'error' }));
  const given = value as unknown as RuleFile;
  const placeOf = placesIn(root);
  const right = onlyPhrases(given, (phrase, message) => {
    problems.push({ file, ...placeOf(phrase), severity: 'error', message });
  });
  const examples = root ? [...examplesOf(root, 'fires'), ...examplesOf(root, 'silent')] : [];
  const refusal = objectionTo(right, examples);
  if (refusal && (wrong.length === 0 || given.messages)) problems.push(problemOf(file, refusal));
  if (refusal) return { phrases: 0, problems };
  const rule = makeRule(ruleIdOf(pack, name), right);
  const phrases = languages.flatMap((language) => rowsOf(right, language)).length;
  return { rule: { name, file, rule, reason: right.reason, examples }, phrases, problems };
}

/** The file without the phrases that are none. */
function onlyPhrases(given: RuleFile, complain: (phrase: string, message: Localized) => void): RuleFile {
  const isRight = (phrase: string): boolean => {
    const objection = objectionToPhrase(phrase);
    if (objection) complain(phrase, objection);
    return objection === undefined;
  };
  const each = <Value>(all: PerLanguage<Value> | undefined, keep: (value: Value) => Value): PerLanguage<Value> =>
    Object.fromEntries(languages.flatMap((one) => (all?.[one] ? [[one, keep(all[one])]] : [])));
  const list = (phrases: readonly string[]): readonly string[] => phrases.filter(isRight);
  return {
    ...given,
    ...(given.phrases && { phrases: each(given.phrases, list) }),
    ...(given.when && { when: each(given.when, list) }),
    ...(given.exceptions && { exceptions: each(given.exceptions, list) }),
    ...(given.prefer && {
      prefer: each(given.prefer, (all) =>
        Object.fromEntries(Object.entries(all).filter(([phrase]) => isRight(phrase))),
      ),
    }),
    ...(given.terms && { terms: each(given.terms, (all) => mapValues(all, list)) }),
  };
}

function mapValues<Value>(
  all: Readonly<Record<string, Value>>,
  change: (value: Value) => Value,
): Record<string, Value> {
  return Object.fromEntries(Object.entries(all).map(([name, value]) => [name, change(value)]));
}

/** Why a rule cannot count, or undefined. */
function objectionTo(file: RuleFile, examples: readonly HouseExample[]): Localized | undefined {
  if (!file.shape || !file.messages) return incomplete;
  const own = languages.filter((language) => rowsOf(file, language).length > 0);
  if (own.length === 0) return without(needs[file.shape]);
  if (file.shape === 'at-most' && file.most === undefined) return without('most');
  for (const language of own) {
    for (const kind of ['fires', 'silent'] as const) {
      if (!examples.some((one) => one.kind === kind && one.language === language)) return untested(kind, language);
    }
  }
  const broken = own.flatMap((language) => rowsOf(file, language)).find(({ phrase }) => objectionToPhrase(phrase));
  return broken && objectionToPhrase(broken.phrase);
}

/** The examples of a kind, with their places; read from the tree, so that a place is there for every one of them. */
function examplesOf(root: Node, kind: HouseExample['kind']): HouseExample[] {
  const group = valueOf(root, kind);
  return languages.flatMap((language) =>
    (valueOf(group, language)?.children ?? []).flatMap((node) => {
      const reply = node.type === 'string' ? String(node.value) : valueOf(node, 'reply')?.value;
      if (typeof reply !== 'string' || reply.trim() === '') return [];
      const text = (name: string): object => {
        const value: unknown = valueOf(node, name)?.value;
        return typeof value === 'string' ? { [name]: value } : {};
      };
      const marks = valueOf(node, 'marks')?.children?.map(({ value }) => String(value));
      const place = { start: node.offset, end: node.offset + node.length };
      const more = { ...text('customer'), ...text('channel'), ...text('fixed'), ...(marks && { marks }) };
      return [{ reply, language, kind, ...more, ...place }];
    }),
  );
}

function valueOf(node: Node | undefined, name: string): Node | undefined {
  if (node?.type !== 'object') return undefined;
  return node.children?.findLast(({ children }) => children?.[0]?.value === name)?.children?.[1];
}

const incomplete: Localized = {
  nl: 'Deze regel telt niet mee zolang vorm (“shape”) en meldingen (“messages”) niet in orde zijn.',
  en: 'This rule does not count until its “shape” and “messages” are in order.',
};

function nameless(name: string): Localized {
  return {
    nl: `“${name}” kan geen naam van een regel zijn: kleine letters, cijfers en streepjes, zoals no-ticket.json.`,
    en: `“${name}” cannot be the name of a rule: small letters, figures and hyphens, such as no-ticket.json.`,
  };
}

function without(field: keyof RuleFile): Localized {
  return {
    nl: `Deze regel telt niet mee: “${field}” ontbreekt of is leeg.`,
    en: `This rule does not count: “${field}” is missing or empty.`,
  };
}

function untested(kind: HouseExample['kind'], language: Language): Localized {
  const [nl, en] = kind === 'fires' ? ['aanstreept', 'marks'] : ['met rust laat', 'leaves alone'];
  return {
    nl: `Deze regel telt niet mee zonder een voorbeeld (“${kind}”, ${language}) van een antwoord dat zij ${nl}.`,
    en: `This rule does not count without an example (“${kind}”, ${language}) of a reply that it ${en}.`,
  };
}
