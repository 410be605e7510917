import { acknowledgementPhrases, type Signs } from '../language/emotion/acknowledged';
import { acknowledgingSentences } from '../language/emotion/acknowledging';
import { emotionPhrases, type Emotion } from '../language/emotion/emotion';
import { readEmotions } from '../language/emotion/find';
import { lossesOf, lossPhrases } from '../language/emotion/loss';
import { speakerOf } from '../language/emotion/speaker';
import { empathyPhrases } from '../language/emotion/stock';
import { overlaps, type Span } from '../language/span';
import { abusePhrases, findAbuse, limitPhrases, reportedPhrases, type AbuseMatch } from '../language/tone/boundary';
import { projectionPhrases } from '../language/tone/projection';
import type { Draft } from './draft';
import type { Fix } from './fix';
import { openingFix } from './opening';

/** The phrases a rule lists to ask what is asked here. */
export const feelingPhrases = [
  emotionPhrases,
  empathyPhrases,
  acknowledgementPhrases,
  lossPhrases,
  projectionPhrases,
  abusePhrases,
  reportedPhrases,
  limitPhrases,
] as const;

const known = new WeakMap<Draft, readonly Emotion[]>();

/** What the customer feels, by their own words, and the losses they tell of; several rules ask, so it is kept. */
export function customerEmotions(draft: Draft): readonly Emotion[] {
  const found = known.get(draft) ?? readCustomer(draft);
  known.set(draft, found);
  return found;
}

function readCustomer(draft: Draft): readonly Emotion[] {
  const { customer } = draft;
  if (!customer) return [];
  const named = readEmotions(customer, draft.matches(emotionPhrases, 'customer'));
  return [...named, ...lossesOf(customer, draft.matches(lossPhrases, 'customer'))];
}

/** What the customer says that asks for a limit: threats, discrimination, abuse of a person. */
export function customerAbuse(draft: Draft): readonly AbuseMatch[] {
  const { customer } = draft;
  const matches = customer ? draft.matches(abusePhrases, 'customer') : [];
  if (!customer || matches.length === 0) return [];
  return findAbuse(customer, matches, draft.matches(reportedPhrases, 'customer'));
}

/** What in the reply may respond to a feeling; telling the customer to behave ("niet zo boos") does not, a limit set to abuse does. */
export function signsOf(draft: Draft): Signs {
  const rebukes = draft.matches(projectionPhrases).filter(({ row }) => row.kind !== 'feeling');
  const limits = customerAbuse(draft).length > 0 ? draft.matches(limitPhrases) : [];
  const isSign = (span: Span): boolean => !rebukes.some((rebuke) => overlaps(rebuke, span));
  return {
    acknowledgements: draft.matches(acknowledgementPhrases).filter(isSign),
    empathy: [...draft.matches(empathyPhrases).filter(isSign), ...limits],
    emotions: draft.matches(emotionPhrases).filter(isSign),
  };
}

/** Fixes that let a reply begin with a response to the feeling; none when the matter is grave. */
export function acknowledgingFixes(draft: Draft, feeling: Emotion | undefined): readonly Fix[] {
  if (draft.grave || !draft.customer || draft.language === 'unknown') return [];
  const { language, address, customer, reply } = draft;
  const speaker = speakerOf([], reply.words, language);
  return acknowledgingSentences(customer, feeling, speaker, { language, address }).flatMap(
    ({ kind, text }) => openingFix(draft, kind, text) ?? [],
  );
}
