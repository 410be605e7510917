import type { AddressForm } from '../address/form';
import type { Language } from '../language';
import type { SelfServiceRow } from './self-service';

/** The frame of an answer that comes first, with the link behind it; for "try again later", of what is going on. */
export function answerFirst(
  kind: SelfServiceRow['kind'],
  language: Language,
  address: AddressForm | undefined,
): string {
  if (language === 'en') {
    if (kind === 'again') return 'It will work again [from when]; until then [what the customer can do].';
    return '[The answer in one or two sentences.] You can read more at [direct link].';
  }
  const reads = address === 'je' ? 'lees je' : 'leest u';
  if (kind === 'again') return 'Het werkt weer [vanaf wanneer]; tot die tijd [wat de klant kan doen].';
  return `[Het antwoord in een of twee zinnen.] Meer hierover ${reads} op [directe link].`;
}
