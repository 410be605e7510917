import { isFunctionWord } from '../../nl/grammar';
import { isAdjective, isNoun } from '../../nl/vocabulary';
import { verbForms, type Verb, type VerbForm } from '../../verbs/lexicon';

const finiteKinds = new Set(['stem', 'third', 'second', 'infinitive', 'past', 'past-plural']);

/** The readings of a word as a finite verb. */
export function finiteForms(norm: string): VerbForm[] {
  if (isOnlyFunctionWord(norm)) return [];
  const forms = verbForms(norm).filter((form) => finiteKinds.has(form.kind));
  if (!auxiliaries.has(norm)) return forms;
  // "was" is of "zijn", hardly ever of "wassen".
  const common = forms.filter((form) => commonest.has(form.verb.infinitive));
  return common.length > 0 ? common : forms;
}

const commonest = new Set('zijn hebben kunnen moeten mogen willen zullen worden'.split(' '));

/** "zonder", "weer", "kwijt": forms of rare verbs that stand for something else. */
function isOnlyFunctionWord(norm: string): boolean {
  // "ik mis": a particle too, but then no subject agrees with it.
  return norm !== 'mis' && isFunctionWord(norm) && !auxiliaries.has(norm);
}

/** Whether a word is a participle or an infinitive, with a particle in front or not: "geladen", "opladen". */
export function nonfiniteKind(norm: string): 'participle' | 'infinitive' | undefined {
  if (isOnlyFunctionWord(norm)) return undefined;
  const forms = [...verbForms(norm), ...separableForms(norm)];
  if (forms.some((form) => form.kind === 'participle')) return 'participle';
  return forms.some((form) => form.kind === 'infinitive') ? 'infinitive' : undefined;
}

/** The infinitive a participle or infinitive belongs to, its particle in front. */
export function infinitivesOf(norm: string): string[] {
  const plain = verbForms(norm)
    .filter((form) => form.kind === 'participle' || form.kind === 'infinitive')
    .map((form) => form.verb.infinitive);
  const joined = separableForms(norm).map((form) => form.particle + form.verb.infinitive);
  return [...plain, ...joined];
}

/** A form of a separable verb with its particle in front. */
interface JoinedForm extends VerbForm {
  readonly particle: string;
}

/** The readings of a word as a finite verb in a subordinate clause, with its particle or without: "oplaadt", "werkt". */
export function subordinateForms(norm: string): JoinedForm[] {
  const plain = finiteForms(norm).map((form) => ({ ...form, particle: '' }));
  return [...plain, ...joinedForms(norm).filter(({ kind }) => finiteKinds.has(kind))];
}

function separableForms(norm: string): JoinedForm[] {
  return joinedForms(norm).filter(({ kind }) => kind === 'participle' || kind === 'infinitive');
}

function joinedForms(norm: string): JoinedForm[] {
  const found: JoinedForm[] = [];
  for (let at = 2; at <= Math.min(8, norm.length - 3); at++) {
    const particle = norm.slice(0, at);
    for (const form of verbForms(norm.slice(at))) {
      if (form.verb.particles.has(particle)) found.push({ ...form, particle });
    }
  }
  return found;
}

/** True for a word that can hardly be anything but a finite verb: "heeft", "werkt", "kwam". */
export function isSurelyFinite(norm: string): boolean {
  if (isNoun(norm) || isAdjective(norm) || nonfiniteKind(norm)) return auxiliaries.has(norm);
  if (isOnlyFunctionWord(norm)) return false;
  return verbForms(norm).some(
    ({ kind }) => kind === 'third' || kind === 'second' || kind === 'past' || kind === 'past-plural',
  );
}

const auxiliaries = new Set(
  'is ben bent zijn was waren heb hebt heeft had hadden kan kunt kon konden moet moest moesten mag mocht wil wilt wilde zal zult zou zouden word wordt werd werden'.split(
    ' ',
  ),
);

/** True for a form of "zijn", "hebben", "worden" or a modal verb. */
export function isAuxiliary(norm: string): boolean {
  return auxiliaries.has(norm);
}

/** Who a verb belongs to, as far as its form tells. */
export type Person = 'ik' | 'je' | 'u' | 'singular' | 'plural' | 'any';

/** True when a finite form can go with the person; `inverted` when the subject follows it. */
export function agrees(form: VerbForm, person: Person, order: 'straight' | 'inverted'): boolean {
  const { kind, verb } = form;
  if (kind === 'past') return person !== 'plural';
  if (kind === 'past-plural') return person === 'plural' || person === 'any';
  if (kind === 'infinitive') return person === 'plural' || person === 'any';
  if (kind === 'second') return person === 'u' || person === 'je';
  if (kind === 'third') return agreesThird(verb, person, order);
  return person === 'ik' || (person === 'je' && order === 'inverted') || verb.third === verb.stem;
}

function agreesThird(verb: Verb, person: Person, order: 'straight' | 'inverted'): boolean {
  if (person === 'plural') return false;
  if (person === 'ik') return verb.third === verb.stem || /^(?:kunnen|zullen|mogen|willen)$/.test(verb.infinitive);
  return person !== 'je' || order === 'straight' || verb.third === verb.stem;
}
