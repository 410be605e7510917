import boundaryEn from '../../lexicons/en/boundary-answers.json';
import projectionEn from '../../lexicons/en/projection-answers.json';
import reproachEn from '../../lexicons/en/reproach-answers.json';
import boundaryNl from '../../lexicons/nl/boundary-answers.json';
import projectionNl from '../../lexicons/nl/projection-answers.json';
import reproachNl from '../../lexicons/nl/reproach-answers.json';
import type { AddressForm } from '../address/form';
import type { Language } from '../language';
import { defineLexicon } from '../lexicon';
import type { AbuseKind } from './boundary';
import type { ReproachKind } from './reproach';

const boundaries = defineLexicon<Record<AbuseKind, readonly string[]>>({ nl: boundaryNl, en: boundaryEn });
const projections = defineLexicon<readonly string[]>({ nl: projectionNl, en: projectionEn });
const reproaches = defineLexicon<Record<ReproachKind, string>>({ nl: reproachNl, en: reproachEn });

/** Sentences that set a limit that fits the step, first the calm one; what only the writer knows is in brackets. */
export function setLimit(kind: AbuseKind, language: Language, address: AddressForm | undefined): readonly string[] {
  return boundaries(language)[kind].map((text) => text.replaceAll('{u}', address ?? 'u'));
}

/** Sentences that move a feeling from the person to the situation. */
export function nameTheSituation(language: Language): readonly string[] {
  return projections(language);
}

/** A frame for the fact behind a reproach. */
export function factFrame(kind: ReproachKind, language: Language): string {
  return reproaches(language)[kind];
}
