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
import { isLifted, type LiftableRow } from './lifted';

/** `saidBefore`: "zoals al aangegeven"; `shouldHave`: "u had moeten"; `toldYou`, `clearlySaid`, `failed`: what they say. */
export type ReproachKind = 'saidBefore' | 'shouldHave' | 'toldYou' | 'clearlySaid' | 'failed';

/** A row of the lexicon of reproaches. */
export interface ReproachRow extends LiftableRow {
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
  if (isLifted(match)) return false;
  if (kind !== 'saidBefore' && !asked && match.sentence.text.endsWith('?')) return false;
  if (kind === 'shouldHave') return isTheirTask(match, language);
  const soft = kind === 'clearlySaid' ? sorry : kindly;
  if (match.sentence.words.some((word) => soft.has(word.norm))) return false;
  if (kind === 'saidBefore') return !isTheirWord(match, language);
  return true;
}

/** A sentence that thanks or apologises blames nobody. */
const sorry = new Set('excuses spijt sorry bedankt dank apologies apologise apologize thanks thank'.split(' '));

/** Nor does one that tells what we should have sent. */
const kindly = new Set([...sorry, 'gekregen', 'ontvangen', 'hoeven']);

const asTold = new Set(['zoals', 'as', 'like']);

const theirs = new Set(['u', 'je', 'jij', 'jullie', 'you']);

/** "Zoals u reeds werd meegedeeld", "as you were told": we said it. */
const passive = new Set('is werd was bent waren were been had have kunnen moeten'.split(' '));

/** "Zoals u al schreef", "zoals eerder door u gezegd": the customer said it. */
function isTheirWord({ sentence, start, end, words: matched }: ReproachMatch, language: Language): boolean {
  const by = language === 'nl' ? 'door' : 'by';
  const words = sentence.words.filter((word) => word.start >= start);
  if (asTold.has(words[0]?.norm ?? '') && theirs.has(words[1]?.norm ?? ''))
    return !matched.some((word) => passive.has(word.norm));
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
  if (words.some((word) => ours[language].has(word.norm)) || isOurDuty(match)) return false;
  if (language === 'en' && !words.some((word) => participle.test(word.norm))) return false;
  const denied = match.words.some((word) => denials.has(word.norm));
  return !denied || (language === 'nl' && match.words.some((word) => word.norm === 'zelf'));
}

/** "Wij … en hadden jullie dat moeten vertellen": the subject stands in the clause before, and is us. */
function isOurDuty({ sentence, start, words }: ReproachMatch): boolean {
  if (!/^hadd?(?:en)?$/.test(words[0]?.norm ?? '')) return false;
  const before = sentence.words.filter((word) => word.end <= start);
  const link = before.at(-1)?.norm ?? '';
  return (link === 'en' || link === 'maar') && before.some((word) => /^(?:wij|we|ik)$/.test(word.norm));
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
