import { addressEvidence, addressFormOf, type AddressForm } from '../language/address/form';
import type { AddedWords } from '../language/added-words';
import type { LocalMoment } from '../language/dates/moment';
import { isGrave } from '../language/gravity';
import { identifyLanguage } from '../language/identify';
import type { TextLanguage } from '../language/language';
import { findLetterParts, type LetterParts } from '../language/letter';
import { findPhrases, type PhraseMatch, type PhraseRow, type PhraseSet } from '../language/phrases/automaton';
import type { Span } from '../language/span';
import { readText, type Text } from '../language/text';
import { findWords } from '../language/words';
import type { Automatons, Reading } from './reading';
import type { Settings } from './settings';

export const channels = ['email', 'chat', 'whatsapp', 'social', 'review', 'letter'] as const;
export type Channel = (typeof channels)[number];

export const fields = ['reply', 'customer', 'from', 'replyTo', 'cc', 'subject'] as const;
export type Field = (typeof fields)[number];

/** A finding the writer does not want to see: this rule on these words. */
export interface Ignored {
  readonly rule: string;
  readonly text: string;
}

/** A draft as it is read from a document or a line of `--jsonl`, before anything is known about its language. */
export interface DraftInput {
  readonly channel?: Channel;
  readonly language?: TextLanguage;
  readonly address?: AddressForm;
  readonly date?: LocalMoment;
  readonly received?: LocalMoment;
  readonly from?: string;
  readonly replyTo?: string;
  readonly cc?: string;
  readonly subject?: string;
  /** Earlier contact, as the writer noted it. */
  readonly history?: string;
  readonly customer?: string;
  readonly reply: string;
  /** Parts of the reply that are not the writer's own words: quotations, code, the signature. */
  readonly excluded?: readonly Span[];
  readonly ignore?: readonly Ignored[];
  /** Recent replies of this writer, the latest first: fingerprints of their own sentences (see `own-sentences.ts`). */
  readonly recent?: readonly (readonly string[])[];
  /** False while the writer is still at it: rules about the whole reply wait. Default true. */
  readonly finished?: boolean;
}

/** A draft with all that rules ask of it; each part is found when it is first asked for. */
export interface Draft {
  readonly input: DraftInput;
  readonly channel: Channel;
  /** Language of the reply. */
  readonly language: TextLanguage;
  /** The form in which a Dutch reply should speak to this customer; undefined when the reply is not Dutch. */
  readonly address: AddressForm | undefined;
  readonly date: LocalMoment | undefined;
  readonly settings: Settings;
  readonly reply: Text;
  readonly customer: Text | undefined;
  /** Greeting and closing of the reply. */
  readonly parts: LetterParts;
  /** The matter is grave (death, illness, violence, distress): nothing is generated. */
  readonly grave: boolean;
  /** The text of a field, or undefined when the draft has none. */
  text(field: Field): Text | undefined;
  /** Where the phrases of a set stand in a field (the reply unless said otherwise), in order. */
  matches<Row extends PhraseRow>(set: PhraseSet<Row>, field?: Field): readonly PhraseMatch<Row>[];
}

/** Makes the draft that rules read. Without a language setting the reply's own words decide, then the customer's. */
export function createDraft(input: DraftInput, settings: Settings, { automatons, added }: Reading): Draft {
  const channel = input.channel ?? 'email';
  const language = lazy(() => replyLanguage(input, settings));
  const texts = new Map(fields.map((field) => [field, lazy(() => fieldText(input, field, language(), added))]));
  const text = (field: Field): Text | undefined => texts.get(field)?.();
  const found = new Map<Field, Map<PhraseSet, PhraseMatch[]>>();
  const reply = lazy(() => readText(input.reply, language(), added));
  texts.set('reply', reply);
  const address = lazy(() => chooseAddress(input, settings, channel, text('customer'), reply()));
  const parts = lazy(() => findLetterParts(reply()));
  const grave = lazy(() => isGrave(text('customer')));
  const matches = <Row extends PhraseRow>(set: PhraseSet<Row>, field: Field = 'reply'): readonly PhraseMatch<Row>[] =>
    (findMatches(text(field), automatons, found, field).get(set) as readonly PhraseMatch<Row>[] | undefined) ?? [];
  return {
    ...{ input, channel, settings, date: input.date, text, matches },
    get language() {
      return language();
    },
    get address() {
      return language() === 'nl' ? address() : undefined;
    },
    get reply() {
      return reply();
    },
    get customer() {
      return text('customer');
    },
    get parts() {
      return parts();
    },
    get grave() {
      return grave();
    },
  };
}

function findMatches(
  text: Text | undefined,
  automatons: Automatons,
  found: Map<Field, Map<PhraseSet, PhraseMatch[]>>,
  field: Field,
): Map<PhraseSet, PhraseMatch[]> {
  const known = found.get(field);
  if (known) return known;
  const automaton = text && automatons(text.language);
  const all = text && automaton ? findPhrases(automaton, text) : new Map<PhraseSet, PhraseMatch[]>();
  found.set(field, all);
  return all;
}

function lazy<Value>(make: () => Value): () => Value {
  let made: { value: Value } | undefined;
  return () => (made ??= { value: make() }).value;
}

function fieldText(
  input: DraftInput,
  field: Field,
  language: TextLanguage,
  added: AddedWords | undefined,
): Text | undefined {
  const value = input[field];
  if (value === undefined || value.trim() === '') return undefined;
  return readText(value, field === 'customer' ? customerLanguage(value, language) : language, added);
}

function replyLanguage(input: DraftInput, settings: Settings): TextLanguage {
  if (input.language) return input.language;
  const own = identifyLanguage(input.reply);
  if (own !== 'unknown') return own;
  // A longer reply that is neither Dutch nor English is in another language; a short one tells nothing.
  if (findWords(input.reply.slice(0, 400)).length > tellingWords) return settings.language ?? 'unknown';
  const theirs = input.customer ? identifyLanguage(input.customer) : 'unknown';
  return theirs === 'unknown' ? (settings.language ?? 'unknown') : theirs;
}

/** From this many words on, a text shows which language it is in. */
const tellingWords = 6;

function customerLanguage(customer: string, fallback: TextLanguage): TextLanguage {
  const own = identifyLanguage(customer);
  return own === 'unknown' ? fallback : own;
}

/** The chosen form, else the customer's, else the reply's own, else the one that is usual on the channel. */
function chooseAddress(
  input: DraftInput,
  settings: Settings,
  channel: Channel,
  customer: Text | undefined,
  reply: Text,
): AddressForm {
  const chosen = input.address ?? (settings.address === 'mirror' ? undefined : settings.address);
  if (chosen) return chosen;
  const mirrored = (customer && addressEvidence(customer)?.form) ?? addressFormOf(reply);
  return mirrored ?? usualAddress(channel);
}

/** The form of a Dutch reply where nothing else tells: u in mail, letter and review, je in chat, WhatsApp and social. */
export function usualAddress(channel: Channel): AddressForm {
  return channel === 'email' || channel === 'letter' || channel === 'review' ? 'u' : 'je';
}
