import assert from 'node:assert/strict';
import { customerQuestions } from '../../src/engine/customer-questions';
import { applyEdits } from '../../src/engine/fix';
import { defaultSettings } from '../../src/engine/settings';
import { takeUpFix } from '../../src/engine/take-up';
import { createWorkbench } from '../../src/workbench';

/** The reply with a line in it for the customer's first question. */
function takenUp(reply: string, customer = 'Wat kost een tweede sleutel?'): string {
  const draft = createWorkbench(defaultSettings).read({ reply, customer, language: 'nl', address: 'je' });
  const [question] = customerQuestions(draft);
  const fix = question && takeUpFix(draft, question);
  return fix ? applyEdits(reply, fix.edits) : 'nothing';
}

const line = 'Je vraagt: “Wat kost een tweede sleutel?” [Antwoord.]';

describe('taking up a question', () => {
  it('begins an empty reply', () => assert.equal(takenUp(''), line));
  it('comes below a greeting that stands alone', () => {
    assert.equal(takenUp('Beste Jan,\n\n'), `Beste Jan,\n\n${line}\n\n`);
    assert.equal(takenUp('Beste Jan,\n\nGroet,\nEls'), `Beste Jan,\n\n${line}\n\nGroet,\nEls`);
  });
  it('comes behind what is said, and before the closing', () => {
    assert.equal(
      takenUp('Beste Jan,\n\nJe kastje mag mee.\n\nGroet,\nEls'),
      `Beste Jan,\n\nJe kastje mag mee. ${line}\n\nGroet,\nEls`,
    );
  });
  it('leaves the offer of more help the last word', () => {
    assert.equal(
      takenUp('Beste Jan,\n\nJe kastje mag mee.\n\nHeb je nog vragen? Dan horen we het graag.\n\nGroet,\nEls'),
      `Beste Jan,\n\nJe kastje mag mee. ${line}\n\nHeb je nog vragen? Dan horen we het graag.\n\nGroet,\nEls`,
    );
  });
  it('writes nothing in a grave matter', () => {
    assert.equal(takenUp('Beste Jan,', 'Mijn man is overleden. Wat kost een tweede sleutel?'), 'nothing');
  });
});
