import type { Text } from '../text';
import type { ReferralMatch } from './referral';
import type { TargetWords } from './words';

/** "Ik neem contact op met …": we are the ones who ask; nor is somebody sent on who "did not report it". Only the clause before the phrase and its own words count. */
export function isOurs(text: Text, match: ReferralMatch, { ours }: TargetWords): boolean {
  const before = text.value
    .slice(match.sentence.start, match.start)
    .replace(encouraged, (words) => ' '.repeat(words.length));
  const clause = match.sentence.start + before.search(/[^,;:.]*$/);
  const near = match.sentence.words.filter((word) => word.start >= clause && word.start < match.end);
  if (/\b(?:thanks?|thank you|bedankt|dank) (?:for|voor|dat)\b/i.test(before)) return true;
  if (/(?<!\p{L})(?:did|didn['’]t|not|never|haven['’]t|hasn['’]t|had|niet|don['’]t)(?!\p{L})[^,;:]*$/iu.test(before))
    return true;
  const advises =
    /(?<!\p{L})(?:raad|raden|adviseer|adviseren|verzoek|verzoeken|vraag|vragen|stel|recommend|suggest|advise|ask|request)(?!\p{L})/iu;
  return (
    near.some((word) => ours.includes(word.norm)) &&
    !advises.test(before) &&
    !/(?<!\p{L})(?:verzoek|verzoeken|raad|raden|adviseer|adviseren)(?!\p{L})/iu.test(
      text.value.slice(match.start, match.end),
    )
  );
}

/** "Don't hesitate to contact …" denies nothing. Blanks keep the offsets. */
const encouraged = /(?:don['’]t|do not|please) hesitate|(?:aarzel|schroom)t? niet/giu;

/** True where the customer is sent on in a certain case only: "als u nog vragen hebt". */
export function isConditional({ sentence, start }: ReferralMatch, { conditional }: TargetWords): boolean {
  return sentence.words.some((word) => word.start < start && conditional.includes(word.norm));
}
