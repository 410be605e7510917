import type { Localized } from '../../language/language';
import type { Checked } from '../checks';
import type { Asked } from './asked';

/** A mark that a template mends better than a sentence does. */
interface TemplateFix {
  readonly title: Localized;
  readonly asked: Asked;
}

/** The template of ours with which a receipt is confirmed; a team's own of that name goes before it. */
const receipt = 'receipt-confirmed';

/** What a template can do for a mark of this rule, if anything. */
export function templateFixFor(ruleId: string, { draft }: Checked): TemplateFix | undefined {
  if (ruleId === 'require-receipt-details' && draft.language !== 'unknown') {
    const title = {
      nl: 'Vervangen door het sjabloon voor een ontvangstbevestiging…',
      en: 'Replace with the receipt template…',
    };
    return { title, asked: { id: receipt } };
  }
  const theirs = draft.customer?.language;
  if (ruleId === 'consistent-language' && theirs && theirs !== 'unknown') {
    const title = {
      nl: 'Een sjabloon kiezen in de taal van de klant…',
      en: 'Choose a template in the customer’s language…',
    };
    return { title, asked: { language: theirs } };
  }
  return undefined;
}
