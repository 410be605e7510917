import en from '../../lexicons/en/refusals.json';
import nl from '../../lexicons/nl/refusals.json';
import type { Language } from '../language';
import { definePhrases } from '../lexicon';
import type { PhraseMatch, PhraseRow } from '../phrases/automaton';
import { isQuoted } from '../quotation';
import type { Span } from '../span';
import { perPart } from '../per-part';
import type { Text } from '../text';

/**
 * How a reply says no: `modal` "wij kunnen niet", `state` "is uitverkocht", `own` "wij leveren niet", `bare` "helaas niet", `flat`
 * "niets kunnen vinden", which no other word makes harmless, `intro` "ik moet u teleurstellen", which counts where no other no follows.
 */
export interface RefusalRow extends PhraseRow {
  readonly kind: 'modal' | 'state' | 'own' | 'bare' | 'flat' | 'intro';
}

export type RefusalMatch = PhraseMatch<RefusalRow>;

export const refusalPhrases = definePhrases<RefusalRow>({ nl, en });

interface Limits {
  /** Between the words of a match: they belong to different clauses. */
  readonly apart: RegExp;
  /** Before a match in its clause: nothing is refused yet. */
  readonly hypothetical: RegExp;
  /** In the clause of a match: no refusal, though it looks like one. */
  readonly harmless: RegExp;
}

const limits: Record<Language, Limits> = {
  nl: {
    apart: /[,;:()]|\s(?:dat|omdat|zodat|als|of|maar|en|want)\s/iu,
    hypothetical:
      /(?<!\p{L})(?:als|indien|wanneer|mocht|mochten|tenzij|mits|of|waarom|hoe|wat|zolang|voordat|welke|geval)(?!\p{L})/iu,
    harmless:
      /(?<!\p{L})(?:voorstellen|indenken|wachten|garanderen|beloven|zien|vinden|terugvinden|inzien|achterhalen|nagaan|beoordelen|alleen|genoeg|missen|kwaad|geheim|verkeerd|misgaan|anders dan|zeggen|ontkennen|meer ongedaan|zomaar|altijd|bereiken|kosten|zorgen|bewaren|delen|antwoorden|beantwoorden|reageren|terugmailen|bedoeling|anders|eromheen|klagen|tevreden|blijer|geloven|voorkomen|tegenhouden|vergissen|zonder|herinnering|herinneringen|aanmaning|aanmaningen|boete|boetes|eerder[^,;:]*\sdan|door de beugel)(?!\p{L})|(?<!\p{L})(?:u|je|jij) (?:kunt|kan) (?:hier|daar|er) (?:zelf )?niets aan doen/iu,
  },
  en: {
    apart: /[,;:()]|\s(?:that|because|so|if|but|and|when|which|who)\s/i,
    hypothetical:
      /\b(?:if|when|unless|whether|why|in case|once|should|how|what|so that|where|event|case|mean|means)\b/i,
    harmless:
      /\b(?:wait|imagine|guarantee|promise|see|find|locate|trace|tell|say|help but|thank you enough|enough|wrong|go wrong|miss|be happier|believe|stress|only|just|share|comment|speculate|better|reply to|keep you waiting|happen again|hesitate|stand|deny|reach you|without|updates?|agree more|thank you)\b/i,
  },
};

/** Keeps the matches that refuse or limit something, one in a clause; without questions, quotations and what-ifs. */
export function findRefusals(text: Text, matches: readonly RefusalMatch[]): RefusalMatch[] {
  if (text.language === 'unknown') return [];
  let reach = -1;
  const whole = matches.map((match) => clausePart(match, text));
  const found = whole.filter((match) => {
    if (match.start < reach || !refuses(match, text)) return false;
    reach = refusalEnd(text, match);
    return true;
  });
  return found.filter((match, at) => match.row.kind !== 'intro' || !isNear(match, found[at + 1]));
}

const clausePart = perPart((match: RefusalMatch, text) =>
  text.language === 'unknown' ? match : withinClause(text, match, limits[text.language]),
);

const refuses = perPart(
  (match: RefusalMatch, text) => text.language !== 'unknown' && isRefusal(text, match, limits[text.language]),
);

/** A match that runs on behind a comma ends there, where the no has been said before it: "We kunnen geen uitzondering maken, ook niet …". */
function withinClause(text: Text, match: RefusalMatch, { apart }: Limits): RefusalMatch {
  const value = text.value.slice(match.start, match.end);
  const head = value.slice(0, Math.max(0, value.search(apart)));
  return negative.test(head) ? { ...match, end: match.start + head.trimEnd().length } : match;
}

const negative = /(?<!\p{L})(?:niet|geen|niets|niks|nooit|not|no|cannot|\p{L}+n['’]t)(?!\p{L})/iu;

function isNear(match: RefusalMatch, next: RefusalMatch | undefined): boolean {
  return next !== undefined && next.sentence.index - match.sentence.index <= 1;
}

function isRefusal(text: Text, match: RefusalMatch, { apart, hypothetical, harmless }: Limits): boolean {
  const { sentence, start, row } = match;
  if (sentence.text.endsWith('?') || isQuoted(text, sentence, match)) return false;
  if (apart.test(text.value.slice(match.start, match.end))) return false;
  const before = text.value.slice(sentence.start, match.start);
  // "Voldoet je retour niet aan …, dan": a case that may come.
  if (start === sentence.start && row.kind === 'state' && /,\s*dan(?!\p{L})/iu.test(sentence.text)) return false;
  if (hypothetical.test(before.slice(before.search(/[^,;:]*$/)))) return false;
  if (/(?<!\p{L})(?:u|je|jij|jullie) (?:kunt|kan|kon|konden|kunnen) (?:er|hier|daar) (?:zelf )?$/iu.test(before))
    return false;
  if (isReported(text, match) || setsLimit(sentence.text)) return false;
  if (/\bwould\s+$/i.test(before) && !/\b(?:we|i) would\s+$/i.test(before)) return false;
  return match.row.kind === 'flat' || !harmless.test(text.value.slice(match.start, refusalEnd(text, match)));
}

/** "Dreigen accepteren wij niet": what is refused is the tone. */
function setsLimit(sentence: string): boolean {
  return abuse.test(sentence);
}

const abuse =
  /(?<!\p{L})(?:dreigen|dreigt|dreigementen|dreigement|bedreigingen|bedreiging|bedreigen|schelden|scheldt|scheldwoorden|scheldpartijen|uitschelden|agressie|agressief|intimidatie|discriminatie|discriminerende|racisme|racistische|beledigingen|beledigen|beledigende|grof taalgebruik|zulke taal|deze toon|zulke woorden|threats?|threaten|threatening|abuse|abusive|insults?|insulting|racis[mt]|swearing|name-calling|that tone|this tone|that language|this language|such language)(?!\p{L})/iu;

/** "U kunt niet kiezen, schrijft u", "You wrote that you can't …": what the customer said. */
function isReported(text: Text, { start, end, sentence }: RefusalMatch): boolean {
  const before = text.value.slice(sentence.start, start);
  return (
    tells.test(before) ||
    /,\s(?:schrijft|schreef|zegt|zei|vertelt|vertelde) (?:u|je)(?!\p{L})/iu.test(text.value.slice(end, sentence.end))
  );
}

const tells =
  /(?<!\p{L})(?:(?:u|je) (?:schrijft|schreef|zegt|zei|vertelde|vertelt|meldt|meldde)|you (?:wrote|write|said|say|told|mention|mentioned))(?!\p{L})[^:;]*$/iu;

/** The end of what is refused: the clause goes on behind "wij kunnen niet". */
export function refusalEnd(text: Text, { row, end, sentence }: RefusalMatch): number {
  if (row.kind === 'state') return end;
  const rest = text.value.slice(end, sentence.end);
  const stop = rest.search(
    /[,;:!?…()]|\.(?!\d)|\s[-–]\s|\s+(?:omdat|want|maar|en|of|dus|because|but|and|so|as|until|unless)\s/iu,
  );
  return stop < 0 ? end + rest.trimEnd().length : end + stop;
}

/** The words that are marked. */
export function refusalSpan(text: Text, match: RefusalMatch): Span {
  // "Daar kunt u niet …": the word before the verb only tells that the sentence does not begin with it.
  const first = match.row.phrase.startsWith('{any}') ? match.words[1] : match.words[0];
  return { start: first?.start ?? match.start, end: refusalEnd(text, match) };
}
