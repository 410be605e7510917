import { blanksOf } from '../engine/blanks';
import type { Field } from '../engine/draft';
import type { Fix } from '../engine/fix';
import { defineRule } from '../engine/rule';

/** Flags blanks and unconfirmed proposals that were left in a reply. */
export default defineRule({
  id: 'no-unfilled-placeholder',
  group: 'craft',
  severity: 'error',
  anyLanguage: true,
  messages: {
    blank: {
      nl: '“{text}” is nog niet ingevuld. Vul het in of haal het weg: zo ziet de klant dat dit een sjabloon is.',
      en: '“{text}” has not been filled in yet. Fill it in or take it out: this shows the customer a template.',
    },
    proposal: {
      nl: '“{text}” is een voorstel. Klopt het, bevestig het dan; anders pas je het aan.',
      en: '“{text}” is a proposal. Confirm it if it is right, or change it.',
    },
  },
  *check(draft) {
    for (const { in: field, start, end, text, proposal } of blanksOf(draft)) {
      const at = { in: field, start, end };
      if (proposal === undefined) yield { at, messageId: 'blank', data: { text } };
      else yield { at, messageId: 'proposal', data: { text: proposal }, fixes: () => [confirm(at, proposal)] };
    }
  },
});

function confirm(at: { in: Field; start: number; end: number }, proposal: string): Fix {
  return {
    title: { nl: `Bevestigen: ${proposal}`, en: `Confirm: ${proposal}` },
    kind: 'review',
    edits: [{ ...at, newText: proposal }],
  };
}
