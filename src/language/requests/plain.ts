import type { Text } from '../text';
import type { Request } from './find';

/**
 * True for a request whose purpose is plain from itself: it looks into the fault ("een foto van de schade"), it asks for
 * the new value of what is to be changed ("wat is uw nieuwe adres?"), it is the advice itself ("update the app to the
 * latest version", "bring your ID"), or it only says what to have at hand when writing back.
 */
export function isPlain({ start, end, sentence }: Request, reply: Text): boolean {
  const words = reply.value.slice(start, Math.min(sentence.end, end + 60));
  return (
    ofFault.test(words) ||
    ofWorking.test(words) ||
    isAdvice.test(words) ||
    newValue.test(words) ||
    atHand.test(sentence.text)
  );
}

const ofFault =
  /\b(?:foto'?s?|filmpje|video|screenshots?|schermafbeelding|photos?|pictures?|photographs?)\s(?:van|of|showing|from|waarop)\b[^,.]*\b(?:schade|defect|defecte|kapotte|fout\w*|melding|probleem|storing|beschadig\w*|lek\w*|vlek\w*|breuk|barst|kras\w*|damage\w*|fault\w*|broken|error|problem|leak|crack\w*|stain\w*|scratch\w*|display|scherm)/i;
/** What only says how the fault comes about. */
const ofWorking =
  /\b(?:sample file|workflow|error log|crash log|log files?|logbestand\w*|crashrapport|voorbeeldbestand|steps to reproduce)\b/i;
/** What the customer does for their own good, and hands to nobody: a new version, a paper taken along to a visit. */
const isAdvice =
  /\b(?:update|install|installeer)\s(?:the|your|de|je|uw|het)\s(?:\S+\s)?(?:app|software|browser|firmware|driver|version|versie)\b|\bbring\s(?:\S+\s){0,5}(?:id|identification|passport)\b|\bneem\s(?:\S+\s){0,5}(?:id|identiteitsbewijs|legitimatie\w*|paspoort)\b.*\bmee\b/i;
const newValue =
  /\b(?:nieuwe?|juiste|correcte|gewenste|new|correct|right|preferred)\s(?:\S+\s)?(?:adres|postcode|nummer|telefoonnummer|e-mailadres|rekeningnummer|address|postcode|number|email|phone|account|details)/i;
const atHand = /\b(?:bij de hand|to hand|correspondentie|correspondence|volgende keer|in future|next time)\b/i;

/** True when the customer asks what to send or give, so that the request is the answer. */
export function asksWhatToSend(customer: Text): boolean {
  return (
    customer.sentences.some(({ text }) =>
      /\b(?:wat (?:moet|heb|hebt|hebben|heeft|dien|kan)|welke (?:gegevens|documenten|stukken|papieren|info\w*)|moet ik (?:\S+ ){0,4}(?:opsturen|meesturen|sturen|insturen|invullen|doorgeven|aanleveren)|what (?:do|should|must|else|documents?|details|information|paperwork)|do (?:I|you) need (?:me )?to (?:send|fill|provide))\b[^.]*\?/i.test(
        text,
      ),
    ) &&
    /\b(?:sturen|opsturen|insturen|meesturen|nodig|aanleveren|doorgeven|invullen|send|need|provide|fill)\b/i.test(
      customer.value,
    )
  );
}
