import assert from 'node:assert/strict';
import { readDocument } from '../../src/draft/read';

/** What mail programs write above the message they quote; all of 23 November 2026, 14:02. */
const markers = [
  'Op ma 23 nov 2026 om 14:02 schreef Jan de Boer <jan@klant.nl>:',
  'Op 23 november 2026 14:02:11 schreef Jan de Boer <jan@klant.nl>:',
  'Op 23-11-2026 om 14:02 heeft Jan de Boer <jan@klant.nl> het volgende geschreven:',
  'Op 23 nov. 2026 om 14:02 heeft Jan de Boer <jan@klant.nl> geschreven:',
  'Op maandag 23 november 2026 om 14:02 schreef Jan de Boer\n<jan@klant.nl> het volgende:',
  'On Mon, 23 Nov 2026 at 14:02, Jan de Boer <jan@klant.nl> wrote:',
  'On 23 Nov 2026, at 14:02, Jan de Boer wrote:',
  'On 23/11/2026 14:02, Jan de Boer wrote:',
  'On 2026-11-23 14:02, Jan de Boer wrote:',
  'On Monday, November 23, 2026 at 02:02:11 PM GMT+1, Jan de Boer <jan@klant.nl> wrote:',
  'Jan de Boer <jan@klant.nl> schreef op 23 november 2026 om 14:02:',
  'Jan de Boer wrote on 23 Nov 2026 14:02:',
  '-------- Oorspronkelijk bericht --------\nVan: Jan de Boer <jan@klant.nl>\nDatum: 23-11-2026 14:02 (GMT+01:00)\nAan: x@y.nl\nOnderwerp: Vraag',
  '---------- Forwarded message ---------\nFrom: Jan <jan@klant.nl>\nDate: Mon, Nov 23, 2026 at 2:02 PM\nSubject: Vraag\nTo: <x@y.nl>',
  '________________________________\nVan: Jan de Boer <jan@klant.nl>\nVerzonden: maandag 23 november 2026 14:02\nAan: Webcare <x@y.nl>\nOnderwerp: Vraag',
  '**From:** Jan <jan@klant.nl>\n**Sent:** Monday, November 23, 2026 2:02 PM\n**To:** Webcare\n**Subject:** Vraag',
  'From: Jan <jan@klant.nl>\nDate: Monday, 23 November 2026 at 14:02\nTo: Webcare\nSubject: Vraag',
];

/** Texts that look like a quoted mail or a chat and are a reply alone. */
const alone = [
  'Beste Jan,\n\nOp 24 november 2026 om 15:10 schreef u ons: de monteur kwam niet.\nDat zoeken wij uit.\n\nAnna',
  'Klant: Jan de Boer\nOrdernummer: 123\nStatus: verzonden\n',
  'Anna: de reparatie duurt 2 dagen\nBob: de levering duurt 3 dagen\n',
  'Hoi Jan,\n\n> 5 stuks is op, wij leveren 3.\n\nGroet',
  'Optie A: wij sturen een nieuwe.\nOptie B: u krijgt uw geld terug.\n',
  'Let op: morgen zijn wij dicht.\nMaandag: open van 9 tot 5.\nDinsdag: open van 10 tot 5\n',
  'Beste Jan: dank.\nTot slot: wij bellen u morgen.\n',
  'Stap 1: zet het apparaat uit.\nStap 2: zet het apparaat aan.\n',
  'Van: Utrecht\nNaar: Zwolle\nDatum: 23-11-2026\n\nBeste Jan, uw reis is geboekt.',
  '09:00 - 17:00 uur: open\n10:00 - 12:00 uur: zondag\n',
  'Bezorging: morgen tussen 9 en 11 uur.\nRetour: binnen 30 dagen gratis.\n',
];

describe('marks of mail programs', () => {
  for (const marker of markers) {
    for (const prefix of ['> ', '']) {
      it(`${prefix}${marker.split('\n')[0] ?? ''}`, () => {
        const own = 'Beste Jan,\n\nMorgen komt de monteur.\n\nGroet,\nAnna';
        const text = `${own}\n\n${marker}\n${prefix}Wanneer komt de monteur?\n${prefix}Ik wacht al lang.\n`;
        const { form, input } = readDocument({ text, name: 'a.txt' });
        assert.equal(form, 'quoted-mail');
        assert.equal(input.reply, own);
        assert.equal(input.customer, 'Wanneer komt de monteur?\nIk wacht al lang.');
        assert.deepEqual(input.received, { year: 2026, month: 11, day: 23, minutes: 842 });
      });
    }
  }
});

describe('texts that look like something else', () => {
  for (const text of alone) {
    it(text.slice(0, 40).replace(/\n/g, ' '), () => {
      const { form, input } = readDocument({ text, name: 'a.md' });
      assert.equal(form, 'plain');
      assert.equal(input.customer, undefined);
      assert.equal(input.reply, text.trim());
    });
  }
});
