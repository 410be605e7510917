import en from '../../lexicons/en/self-service.json';
import nl from '../../lexicons/nl/self-service.json';
import { bodySentences } from '../body-sentences';
import { momentsOf } from '../dates/find';
import type { Language } from '../language';
import type { LetterParts } from '../letter';
import { definePhrases } from '../lexicon';
import type { PhraseMatch, PhraseRow } from '../phrases/automaton';
import { isQuoted } from '../quotation';
import { overlaps } from '../span';
import type { Sentence, Text } from '../text';

/**
 * How the customer is put to work: `direct` "kijk op onze website", `again` "probeer het later opnieuw", `more` "voor meer
 * informatie …", which is a deflection only where nothing else is answered.
 */
export interface SelfServiceRow extends PhraseRow {
  readonly kind: 'direct' | 'paper' | 'more' | 'again';
}

export type SelfServiceMatch = PhraseMatch<SelfServiceRow>;

export const selfServicePhrases = definePhrases<SelfServiceRow>({ nl, en });

/** A link or a page by name: the customer lands where the answer is. A domain alone is only the front door. */
const deepLink =
  /(?:https?:\/\/)?(?:[\w-]+\.)+[a-z]{2,}\/[\w%?#=&~-]|\]\(|(?<!\p{L})(?:deze|onderstaande|bijgaande|volgende|this|the following|attached|below) (?:link|pagina|page|url|handleiding|guide|manual)(?!\p{L})|(?<!\p{L})(?:in de bijlage|bijgevoegde|in the attachment|enclosed)(?!\p{L})|(?<!\p{L})(?:link|page|pagina) (?:hieronder|hierboven|below|above)(?!\p{L})|\{\{?|%\w+%|\[(?:link|url)|_url|:\w+_link/iu;

/** "Wacht 15 minuten en probeer het dan opnieuw": the customer knows when. */
const counted = /\d/;

/** What a sentence that answers nothing begins with. */
const neutral: Record<Language, RegExp> = {
  nl: /^\W*(?:bedankt|dank|hartelijk dank|fijn|leuk|goed dat|wat|jammer|sorry|excuses|onze excuses|mijn excuses|vervelend|heel|erg|hopelijk|wij hopen|ik hoop|we hopen|heb|hebt|heeft|mocht|kom|komt|lukt|voor (?:overige|andere|verdere|meer)|wij begrijpen|ik begrijp|we begrijpen|ik snap|naar aanleiding)(?!\p{L})/iu,
  en: /^\W*(?:thank|thanks|sorry|apologies|we apologi[sz]e|i apologi[sz]e|we hope|i hope|hope|if you have|should you|how|what a|glad|great|i understand|we understand|i'm sorry|we're sorry|we are sorry|for (?:more|further|any|other)|any)\b/i,
};

/** Finds where a reply puts the customer to work; without deep links, moments to come back at, questions and quotations. */
export function findDeflections(
  text: Text,
  matches: readonly SelfServiceMatch[],
  parts: LetterParts,
): SelfServiceMatch[] {
  if (text.language === 'unknown') return [];
  const { language } = text;
  const isAnswered = (): boolean => bodySentences(text, parts).some((one) => answers(one, matches, language));
  return matches.filter((match, at) => {
    const { sentence, row } = match;
    const before = matches[at - 1];
    if (before && before.end > match.start) return false;
    if (sentence.text.endsWith('?') || isQuoted(text, sentence, match) || isTold(sentence, match)) return false;
    if (isPlaceToAct(text, match)) return false;
    if (row.kind === 'again' && isNews(text, match)) return false;
    if (row.kind === 'again' && counted.test(text.value.slice(match.start, sentence.end))) return false;
    if (row.kind === 'again') return !momentsOf(text, sentence).some((moment) => !overlaps(moment, match));
    if (isLinked(text, sentence) || namesPage(text, match)) return false;
    if (isBeside(text, match) && isAnswered()) return false;
    if (row.kind === 'paper') return !isAnsweredBefore(text, match, matches, parts);
    return row.kind === 'direct' || !isAnswered();
  });
}

/** "Zoals op onze website staat", "I looked it up on our website": the answer is given. */
function isTold({ text, start }: Sentence, match: SelfServiceMatch): boolean {
  const before = text.slice(0, match.start - start);
  if (advice.test(text)) return false;
  return /(?<!\p{L})(?:zoals|as|ik|wij|we|i|heb|hebben|i've|we've|u had|you said|u schrijft|you write|you saw|niet|not|cannot|\w+n['’]t)(?!\p{L})[^,;:.]{0,40}$/iu.test(
    before,
  );
}

/** "Hoe laat hij komt, hoort u binnenkort", "mijn collega belt u later terug": told, not asked. */
function isNews({ value }: Text, { start, end, sentence, words }: SelfServiceMatch): boolean {
  if (!alsoTold.has(words[0]?.norm ?? '')) return false;
  return value.slice(start, end).includes(',') || !opensClause.test(value.slice(sentence.start, start));
}

/** Requests that may as well be said of somebody: "komt", "belt". */
const alsoTold = new Set('kom komt bel belt mail mailt chat log start'.split(' '));
const opensClause = /(?:^|[,;:(–—]|(?<!\p{L})(?:en|of|dan|svp|graag|anders))\s*$/iu;

/** "Ga naar de website om de betaling af te ronden": the act itself is done there. */
function isPlaceToAct(text: Text, { end, sentence }: SelfServiceMatch): boolean {
  return /^\s+(?:om (?!.*(?:lezen|vinden|bekijken|zien|weten|zoeken))|to (?!this|that|your|the|it|all|any|read|see|find|learn|check|view|get|know|look))/i.test(
    text.value.slice(end, sentence.end),
  );
}

/** "Wij raden u aan …", "I refer you …": said by us, to be done by the customer. */
const advice =
  /(?<!\p{L})(?:raad|raden|adviseer|adviseren|verzoek|verzoeken|verwijs|verwijzen|suggest|recommend|advise|ask you|refer|direct you|point you)(?!\p{L})/iu;

/** "Op de pagina Kosten en Baten": the page by its name. */
function namesPage({ value }: Text, { end, sentence }: SelfServiceMatch): boolean {
  return (
    /(?:pagina|page)$/i.test(value.slice(sentence.start, end)) &&
    /^\s+["“‘']?\p{Lu}/u.test(value.slice(end, sentence.end))
  );
}

/** "U vindt ze ook op onze website": besides what is told here. */
function isBeside({ value }: Text, { start, end }: SelfServiceMatch): boolean {
  return /(?<!\p{L})(?:ook|also) (?:op|in|via|on|at)(?!\p{L})/iu.test(value.slice(start, end));
}

/** The link stands in the sentence, or opens the next one. */
function isLinked(text: Text, sentence: Sentence): boolean {
  const next = text.sentences[sentence.index + 1];
  return deepLink.test(sentence.text) || (next !== undefined && deepLink.test(next.text));
}

/** "Het eigen risico is € 385. Dat leest u in uw polis." */
function isAnsweredBefore(
  text: Text,
  { sentence }: SelfServiceMatch,
  all: readonly SelfServiceMatch[],
  parts: LetterParts,
): boolean {
  const before = text.sentences[sentence.index - 1];
  if (!before || text.language === 'unknown' || before.paragraph !== sentence.paragraph) return false;
  return bodySentences(text, parts).includes(before) && answers(before, all, text.language);
}

function answers(sentence: Sentence, matches: readonly SelfServiceMatch[], language: Language): boolean {
  if (sentence.words.length < fewestWords || matches.some((match) => match.sentence === sentence)) return false;
  return (
    !neutral[language].test(sentence.text) &&
    !sentence.text.endsWith('?') &&
    !/\b(?:contact|vragen|questions)\b/i.test(sentence.text)
  );
}

/** A shorter sentence says too little to be an answer. */
const fewestWords = 4;
