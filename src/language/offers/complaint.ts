import { problemClauses } from '../clause/problem-clause';
import { findEmotions } from '../emotion/find';
import type { Text } from '../text';
import { hasOne, offerContext } from './context';

/** True when the customer is upset or complains; without the customer's message the reply's own regret tells. */
export function isComplaint(customer: Text | undefined, reply: Text): boolean {
  if (!customer) return reply.language !== 'unknown' && hasOne(reply.value, offerContext(reply.language).regret);
  const { language } = customer;
  if (language === 'unknown' || reply.language === 'unknown') return false;
  const emotions = findEmotions(customer).filter((emotion) => !emotion.hint);
  if (emotions.some((emotion) => emotion.polarity === 'negative')) return true;
  const { complaint, weakComplaint } = offerContext(language);
  if (hasOne(statements(customer), complaint) || hasOne(reply.value, offerContext(reply.language).amends)) return true;
  const told = problemClauses(customer, { language, address: 'u' }).filter((clause) => clause.gate !== 'refused');
  return told.some((clause) => hasOne(clause.text, weakComplaint) && !knowing.test(clause.text));
}

/** "Ik weet het niet zeker", "I won't be home": no complaint. */
const knowing = /(?<!\p{L})(?:weet|weten|snap|snapt|begrijp|begrijpt|zeker|thuis|know|sure|understand|home)(?!\p{L})/iu;

/** What is asked is not told: "Is hij kapot te krijgen?" */
function statements(text: Text): string {
  return text.sentences
    .filter((sentence) => !sentence.text.endsWith('?'))
    .map((sentence) => sentence.text)
    .join(' ');
}
