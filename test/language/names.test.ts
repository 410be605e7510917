import assert from 'node:assert/strict';
import type { Language } from '../../src/language/language';
import { signatureOf } from '../../src/language/names/signature';
import { salutations } from '../../src/language/names/salutation';
import { readText } from '../../src/language/text';

/** Language, message, and how its writer may be greeted formally; empty when nobody signed. */
const rows: readonly [Language, string, string][] = [
  ['nl', 'Wanneer komt er iemand? Gr. Marjan Stolk', 'Marjan Stolk'],
  ['nl', 'Waar is mijn pakket? Trackingcode 3SABC9917264. Mw. Fatma Yilmaz', 'mevrouw Yilmaz'],
  ['nl', 'Kan dat nog?\n\nMet vriendelijke groet,\n\nmevr. J. de Graaf\n06-12345678', 'mevrouw De Graaf'],
  ['nl', 'doet ie het straks weer? gr pieter', 'Pieter'],
  ['nl', 'Ik wacht al weken.\n\nG.J. Terpstra', 'G.J. Terpstra'],
  ['nl', 'Wij komen zaterdag. Groeten, Ben en Tineke Vos', 'Ben en Tineke Vos'],
  ['nl', 'Graag een reactie. Fam. Jongbloed', 'familie Jongbloed'],
  ['nl', 'Kan ik mijn reis annuleren? Boeking KR-5520, Tamara Vink', 'Tamara Vink'],
  ['nl', 'Groetjes, Loes van Elk, Utrecht', 'Loes van Elk'],
  ['nl', 'Ik ben er helemaal klaar mee. Schandalig', ''],
  ['nl', 'Wat is dit voor een service! Help', ''],
  ['nl', 'Ik kocht de jas bij De Bijenkorf', ''],
  ['nl', 'Rijdt de trein van 8.12 naar Den Haag?', ''],
  ['en', 'Please send a new one. Regards, George Whitlock', 'George Whitlock'],
  ['en', 'Nobody explained why. – The Hendersons', 'Hendersons'],
  ['en', 'Reception just shrugged. Very disappointed. – Margaret L.', 'Margaret'],
  ['en', 'Where is it? Mrs Shirley Nash', 'Mrs Nash'],
  ['en', 'closed on boxing day? want to swap a jumper. Holly', 'Holly'],
  ['en', 'Please refund it. Sam and Lee Okafor', 'Sam and Lee Okafor'],
  ['en', 'An hour in the queue and then this. Ridiculous', ''],
  ['en', 'thanks guys', ''],
  ['en', 'I want to send a gift card to someone in Panama', ''],
];

describe('the name a customer signs with', () => {
  for (const [language, message, expected] of rows) {
    it(message.slice(-60), () => {
      const signed = signatureOf(readText(message, language));
      assert.equal(signed ? salutations(signed, { language, formal: true })[0] : '', expected);
    });
  }
});
