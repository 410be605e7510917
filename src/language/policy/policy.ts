import en from '../../lexicons/en/policy.json';
import nl from '../../lexicons/nl/policy.json';
import type { Language } from '../language';
import { definePhrases } from '../lexicon';
import type { PhraseMatch, PhraseRow } from '../phrases/automaton';
import { isQuoted } from '../quotation';
import type { Text } from '../text';

/**
 * How a rule of ours is used as the reason: `adverbial` "volgens ons beleid", `clause` "dat is nu eenmaal de procedure",
 * `subject` "our terms state", `forced` "wij zijn genoodzaakt", `reference` "zoals in de voorwaarden staat".
 */
export interface PolicyRow extends PhraseRow {
  readonly kind: 'adverbial' | 'clause' | 'subject' | 'forced' | 'reference';
}

export type PolicyMatch = PhraseMatch<PolicyRow>;

export const policyPhrases = definePhrases<PolicyRow>({ nl, en });

interface Marks {
  /** What makes a sentence refuse or impose. */
  readonly hard: RegExp;
  /** What a rule gives the customer. */
  readonly benefit: RegExp;
  /** A negative word by which the customer is spared something. */
  readonly spared: RegExp;
  /** A reason that is not the rule itself. */
  readonly reason: RegExp;
}

const marks: Record<Language, Marks> = {
  nl: {
    hard: /(?<!\p{L})(?:niet|geen|helaas|nooit|uitsluitend|slechts|verplicht|niets|moet|moeten|dient|dienen|pas|vervalt|vervallen|afgewezen|wijzen|kosten|boete|betaalt|betaal|rekening|verschuldigd|brengen|rekenen)(?!\p{L})/iu,
    benefit:
      /(?<!\p{L})(?:recht op|krijgt|krijg|ontvangt|ontvang|mag|mogen|kunt|kun|kan|gratis|kosteloos|vergoed|vergoeden|terugkrijgen|aanspraak|garantie|betalen wij|storten wij|korting)(?!\p{L})/iu,
    spared:
      /(?<!\p{L})(?:hoeft|hoef|hoeven)(?!\p{L})|(?<!\p{L})geen (?:extra |verdere )?(?:kosten|boete|zorgen)|(?<!niet )(?<!\p{L})(?:kosteloos|gratis|volledige? (?:terug|vergoed|vergoeding))(?!\p{L})|(?<!geen )recht op|(?<!\p{L})(?:hebt|heeft|heb) (?:u|je).*de tijd/iu,
    reason:
      /(?<!\p{L})(?:omdat|want|doordat|zodat|anders|namelijk|zo (?:kunnen|weten|houden|voorkomen|blijft))(?!\p{L})/iu,
  },
  en: {
    hard: /\b(?:not|no|cannot|\w+n['’]t|unable|unfortunately|only|must|required|never|decline|declined|reject|rejected|afraid|forfeit|forfeited|billed|charged?|fees?|costs?|obliged)\b/i,
    benefit:
      /\b(?:entitled|entitles|you(?:'ll| will| can| may|['’]re| are)? (?:get|receive|have|return|claim|free|covered)|free of charge|refund you|full refund|eligible|covers?|covered|right to|you can|you may)\b/i,
    spared:
      /\b(?:(?:do not|don['’]t) (?:have|need) to|no (?:charge|cost|fee|extra)|free of charge|(?<!not )entitled|full refund)\b/i,
    reason: /\b(?:because|since|so that|as (?:this|it|they|we|the)|otherwise|in order to|that way)\b/i,
  },
};

/** Keeps the matches in which a rule of ours is the reason; without rules that help the customer and without quotations. */
export function policyWalls(text: Text, matches: readonly PolicyMatch[]): PolicyMatch[] {
  if (text.language === 'unknown') return [];
  const words = marks[text.language];
  let reach = -1;
  return matches.filter((match) => {
    if (match.start < reach || !isWall(text, match, words)) return false;
    reach = match.end;
    return true;
  });
}

function isWall(text: Text, match: PolicyMatch, words: Marks): boolean {
  const { hard, benefit, spared } = words;
  const { sentence, row } = match;
  if (isQuoted(text, sentence, match)) return false;
  const own = sentence.text;
  // A rule that guards the customer's own data is a reason in the customer's interest.
  if (/privacy/i.test(text.value.slice(match.start, match.end))) return false;
  if (row.kind === 'clause') return !own.endsWith('?');
  if (row.kind === 'forced') return true;
  const rest = own.slice(0, match.start - sentence.start) + own.slice(match.end - sentence.start);
  if (row.kind === 'reference') return isBareReference(text, match, words);
  if (own.endsWith('?') || spared.test(rest)) return false;
  return hard.test(rest) || !benefit.test(rest);
}

/** "Dit staat in onze voorwaarden" is a wall beside a refusal, unless a human reason stands before it. */
function isBareReference(text: Text, { sentence }: PolicyMatch, { hard, benefit, spared, reason }: Marks): boolean {
  const before = text.sentences[sentence.index - 1];
  const around = `${before?.text ?? ''} ${sentence.text}`;
  if (reason.test(around) || spared.test(around)) return false;
  return hard.test(around) || (!benefit.test(around) && /\b(?:akkoord|agree|agreed|accepted)\b/i.test(sentence.text));
}
