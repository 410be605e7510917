import { emotionPhrases, type Emotion } from '../language/emotion/emotion';
import { readEmotions } from '../language/emotion/find';
import type { Draft } from './draft';

/** What the customer feels, by their own words; what may be sarcasm is left out. */
export function customerEmotions(draft: Draft): readonly Emotion[] {
  const { customer } = draft;
  if (!customer || customer.language === 'unknown') return [];
  return readEmotions(customer, draft.matches(emotionPhrases, 'customer')).filter(({ hint }) => !hint);
}
