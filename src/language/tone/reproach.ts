import remindersEn from '../../lexicons/en/reminders.json';
import en from '../../lexicons/en/reproaches.json';
import remindersNl from '../../lexicons/nl/reminders.json';
import nl from '../../lexicons/nl/reproaches.json';
import type { Language } from '../language';
import { definePhrases } from '../lexicon';
import type { PhraseMatch, PhraseRow } from '../phrases/automaton';
import { isQuoted } from '../quotation';
import type { Span } from '../span';
import type { Sentence, Text } from '../text';

/** `saidBefore`: "zoals al aangegeven"; `shouldHave`: "u had moeten"; `toldYou`, `clearlySaid`, `failed`: what they say. */
export type ReproachKind = 'saidBefore' | 'shouldHave' | 'toldYou' | 'clearlySaid' | 'failed';

/** A row of the lexicon of reproaches. */
export interface ReproachRow extends PhraseRow {
  readonly kind: ReproachKind;
  /** A question that is a reproach: "waarom hebt u dat niet eerder gemeld?" */
  readonly asked?: boolean;
}

export type ReproachMatch = PhraseMatch<ReproachRow>;

/** Words of a reply that tell the customer off. */
export interface Reproach extends Span {
  readonly kind: ReproachKind;
  readonly sentence: Sentence;
}

/** Words of a customer who asks to hear it once more: then a reference to what was said is an answer. */
export const reminderPhrases = definePhrases<PhraseRow>({ nl: remindersNl, en: remindersEn });

/** Phrases that tell a customer off; a rule lists the set and reads its matches with `findReproaches`. */
export const reproachPhrases = definePhrases<ReproachRow>({ nl, en });

/**
 * The matches that really point a finger: not at ourselves ("u had bericht moeten krijgen"), not asked or quoted, not a
 * reference to what the customer wrote, and no reminder when the customer asked for one.
 */
export function findReproaches(
  reply: Text,
  matches: readonly ReproachMatch[],
  asksAgain: boolean,
): readonly Reproach[] {
  const { language } = reply;
  if (language === 'unknown') return [];
  const found: Reproach[] = [];
  for (const match of matches) {
    const before = found.at(-1);
    if (before && match.start < before.end) continue;
    if (isQuoted(reply, match.sentence, match) || !pointsAFinger(match, language)) continue;
    if (asksAgain && isReminder(match)) continue;
    found.push(toReproach(reply, match));
  }
  return found;
}

function pointsAFinger(match: ReproachMatch, language: Language): boolean {
  const { kind, asked } = match.row;
  if (kind !== 'saidBefore' && !asked && match.sentence.text.endsWith('?')) return false;
  if (kind === 'shouldHave') return isTheirTask(match, language);
  if (match.sentence.words.some((word) => kindly.has(word.norm))) return false;
  if (kind === 'saidBefore') return !isTheirWord(match, language);
  return true;
}

/** A sentence that thanks, apologises or tells what we should have sent blames nobody. */
const kindly = new Set(
  'excuses spijt sorry bedankt dank gekregen ontvangen hoeven apologies apologise apologize thanks thank'.split(' '),
);

const theirs = new Set(['u', 'je', 'jij', 'jullie', 'you']);

/** "Zoals u al schreef", "zoals eerder door u gezegd": the customer said it. */
function isTheirWord({ sentence, start, end }: ReproachMatch, language: Language): boolean {
  const by = language === 'nl' ? 'door' : 'by';
  const words = sentence.words.filter((word) => word.start >= start);
  if (theirs.has(words[1]?.norm ?? '')) return true;
  return words.some((word, at) => word.norm === by && word.start <= end + 1 && theirs.has(words[at + 1]?.norm ?? ''));
}

const sets = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** What happens to a customer through us: "u had een mail moeten ontvangen", "you should have received". */
const ours = {
  nl: sets(
    'hebben gehad ontvangen ontvangt krijgen gekregen horen gehoord verwachten mogen merken ervaren meemaken wachten gewacht zitten staan rekenen lopen vertrouwen hoeven',
  ),
  en: sets(
    'received got gotten had been heard seen experienced waited needed paid expected found gone felt noticed to access a an the more no any not never your it this that these those my our his her their some one two three both in on everything something plenty enough all there until at',
  ),
} as const;

/** "Checked", "written", "read"; not "lunch". */
const participle = /(?:ed|en|wn|ught|old|ead|ung|id|ent|elt|eft|ade|one|ost|orn|ept|ut|set|let|ung)$/;

const denials = sets('niet nooit geen not never no');

/** A duty of the customer, not what we should have seen to; with a denial it is mostly said in sympathy. */
function isTheirTask(match: ReproachMatch, language: Language): boolean {
  const next = match.sentence.words.filter((word) => word.start >= match.end).slice(0, 2);
  const words = language === 'nl' ? [...match.words, ...next] : match.words.slice(-1);
  if (words.some((word) => ours[language].has(word.norm))) return false;
  if (language === 'en' && !words.some((word) => participle.test(word.norm))) return false;
  const denied = match.words.some((word) => denials.has(word.norm));
  return !denied || (language === 'nl' && match.words.some((word) => word.norm === 'zelf'));
}

function isReminder({ row }: ReproachMatch): boolean {
  return row.kind === 'saidBefore' || row.kind === 'toldYou';
}

/** The infinitive behind "had moeten" belongs to it. */
function toReproach(reply: Text, match: ReproachMatch): Reproach {
  const { start, sentence, row } = match;
  const next = sentence.words.find((word) => word.start >= match.end);
  const joins =
    row.kind === 'shouldHave' &&
    next !== undefined &&
    /^\p{Ll}+en$/u.test(next.text) &&
    next.norm !== 'en' &&
    reply.value.slice(match.end, next.start).trim() === '';
  return { start, end: joins ? next.end : match.end, kind: row.kind, sentence };
}
