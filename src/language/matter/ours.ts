import en from '../../lexicons/en/our-matter.json';
import nl from '../../lexicons/nl/our-matter.json';
import type { Language } from '../language';
import { defineLexicon } from '../lexicon';
import type { Span } from '../span';
import type { Text } from '../text';
import type { Word } from '../words';

interface OurWords {
  /** Words with which a customer names us. */
  readonly you: readonly string[];
  /** What asks to have a fault mended, paid back or explained. */
  readonly remedies: readonly string[];
  /** What tells of something we delivered, charged or did. */
  readonly dealings: readonly string[];
  /** Words of displeasure that life can cause as well as we can. */
  readonly soft: readonly string[];
  /** What befalls one customer and nobody else: illness, theft, an insurance claim. */
  readonly private: readonly string[];
  /** The first word of a question, with or without its mark. */
  readonly asking: readonly string[];
  /** What may stand before it. */
  readonly greetings: readonly string[];
}

type Sets = { readonly [Name in keyof OurWords]: ReadonlySet<string> };

const lexicon = defineLexicon<OurWords>({ nl, en });
const tables: Partial<Record<Language, Sets>> = {};

/**
 * True when something amiss in a message (`signal`, a span of it) is amiss with our product or service, so that others may meet it too:
 * "De lift doet het niet". False for what only befalls its writer ("Mijn fiets is gestolen") and for what stands beside a question about
 * something else ("Dat van mij is kapot. Is het nog te koop?"); `questions` are those of the message.
 */
export function isOurs(customer: Text, signal: Span, questions: readonly Span[]): boolean {
  const { language } = customer;
  if (language === 'unknown') return false;
  const sets = setsOf(language);
  const near = customer.sentenceAt(signal.start)?.words.map(({ norm }) => norm) ?? [];
  if (near.some((norm) => sets.you.has(norm))) return true;
  const all = customer.words.map(({ norm }) => norm);
  if (all.some((norm) => sets.private.has(norm))) return false;
  if (questions.length === 0 && !customer.sentences.some(({ words }) => asksBare(words, sets))) return true;
  return all.some((norm) => sets.remedies.has(norm) || sets.dealings.has(norm));
}

/** "Hi, will bins still go out on Christmas day." asks, mark or no mark. */
function asksBare(words: readonly Word[], { asking, greetings }: Sets): boolean {
  const first = words.find(({ norm }) => !greetings.has(norm));
  return first !== undefined && asking.has(first.norm);
}

/** True when a complaint is in words that blame us: "schandalig", not "balen". */
export function blamesUs(customer: Text, complaint: Span, questions: readonly Span[]): boolean {
  if (customer.language === 'unknown') return false;
  const { soft } = setsOf(customer.language);
  const text = customer.value.slice(complaint.start, complaint.end).toLowerCase().replace(/’/g, "'");
  return !soft.has(text) || isOurs(customer, complaint, questions);
}

function setsOf(language: 'nl' | 'en'): Sets {
  return (tables[language] ??= toSets(lexicon(language)));
}

function toSets(words: OurWords): Sets {
  return {
    you: new Set(words.you),
    remedies: new Set(words.remedies),
    dealings: new Set(words.dealings),
    soft: new Set(words.soft),
    private: new Set(words.private),
    asking: new Set(words.asking),
    greetings: new Set(words.greetings),
  };
}
