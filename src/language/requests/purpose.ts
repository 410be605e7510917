import en from '../../lexicons/en/request-reasons.json';
import enIntents from '../../lexicons/en/request-intents.json';
import nl from '../../lexicons/nl/request-reasons.json';
import nlIntents from '../../lexicons/nl/request-intents.json';
import { definePhrases } from '../lexicon';
import type { PhraseMatch } from '../phrases/automaton';
import type { Sentence, Text } from '../text';
import type { Request } from './find';

/** Words that say what something is for: "zodat", "dan", "om … te"; "so that", "to check". */
export const reasonPhrases = definePhrases({ nl, en });

/** What we are about to do, which says what a request beside it is for: "ik zoek het uit", "I'd like to look into this". */
export const intentPhrases = definePhrases({ nl: nlIntents, en: enIntents });

/** What says what for, in the same sentence and beside it. */
export interface Reasons {
  readonly reasons: readonly PhraseMatch[];
  readonly intents: readonly PhraseMatch[];
}

/**
 * True when a request says what for: in its own sentence, in the one before (what we are about to do), or in the next
 * one. A condition ("als u … wilt, stuur dan") is a reason too.
 */
export function hasReason(text: Text, { sentence, start }: Request, { reasons, intents }: Reasons): boolean {
  const previous = text.sentences[sentence.index - 1];
  const next = text.sentences[sentence.index + 1];
  const tells = (set: readonly PhraseMatch[], where: Sentence | undefined): boolean =>
    where !== undefined && set.some((match) => match.sentence === where);
  if (reasons.some((match) => match.sentence === sentence && !(match.start === start))) return true;
  if (tells(intents, sentence) || (tells(intents, previous) && !isSettled(previous))) return true;
  if (next && tells(intents, next) && !vague.test(next.text)) return true;
  if (previous && tells(reasons, previous) && isPurpose(previous)) return true;
  if (previous && withIt.test(previous.text)) return true;
  if (!next || vague.test(next.text)) return false;
  return withIt.test(next.text) || (tells(reasons, next) && opensWithReason.test(next.text)) || isPlan(next);
}

/** What is promised with its moment ("De uitkering storten wij op 1 juni") hangs on no request. */
function isSettled(previous: Sentence | undefined): boolean {
  return /\b(?:vandaag|morgen|op (?:maandag|dinsdag|woensdag|donderdag|vrijdag|\d)|uiterlijk|vóór|today|tomorrow|on (?:monday|tuesday|wednesday|thursday|friday))\b/i.test(
    previous?.text ?? '',
  );
}

/** "With your signature we can …", "Met uw nummer vind ik …": what is asked is what it takes. */
const withIt = /^(?:with|met)\s(?:your|that|this|it|the|uw|je|jouw|die|dat|deze|dit|het|de)\s.*\b(?:I|we|ik|wij)\b/i;

/** "I'll have a new one sent today", "our crew will then look for it": what follows on the answer, but not that we will write again. */
function isPlan({ text }: Sentence): boolean {
  if (/\b(?:niet|geen|not|no)\b/i.test(text)) return false;
  if (/\b(?:then|dan|daarmee|hiermee|nodig|need)\b/i.test(text)) return true;
  return (
    /^(?:I['’]ll|we['’]ll|I will|we will|I can|we can|ik|wij|we(?!\s(?:have|are)\b))\s/i.test(text) &&
    !writesAgain.test(text)
  );
}

const writesAgain =
  /\b(?:let you know|get back|in touch|contact|hear|hope|look forward|apologi[sz]e|thank|laten|laat|kom\w*|horen|hoor|hopen?|wensen|bedank\w*|vertrouwen|zijn|ben|hebben|heb|wens|begrijp\w*|vinden|vind|sorry)\b/i;

/** A plan that says nothing ("we'll sort something out soon") is no reason. */
const vague =
  /\b(?:soon|shortly|something|asap|as possible|iets|binnenkort|z\.?s\.?m|zo snel mogelijk|zo spoedig mogelijk)\b/i;

/** Before a request only a purpose or a condition counts, not any "dan" or "so". */
function isPurpose({ text }: Sentence): boolean {
  return (
    /^(?:om|wilt?|heeft?|heb|mocht|to|if|should|would you like|do you want|want)\b/i.test(text) ||
    /^(?:voor|for)\b.*\b(?:hebben|vragen|vraag|willen|need|ask|want)\b/i.test(text) ||
    /\b(?:nodig|needed)\b/i.test(text)
  );
}

const opensWithReason =
  /^(?:dan|zo|zodra|daarmee|hiermee|daarna|met|zonder|na ontvangst|op basis|aan de hand|als|wij hebben|we hebben|die|dat|dit|deze|then|that|this|with|once|so|i ask|as soon|without|it|we need|i need|we ask|these|those)\b/i;
