import assert from 'node:assert/strict';
import { defaultSettings } from '../../src/engine/settings';
import rule from '../../src/rules/prefer-specific-empathy';
import { createWorkbench } from '../../src/workbench';

describe('prefer-specific-empathy', () => {
  const workbench = createWorkbench(defaultSettings, undefined, [rule]);

  it('offers no sentence in a grave matter', () => {
    const customer = 'Mijn vader is overleden en de rekeningen komen nog steeds. Ik ben verdrietig.';
    const [diagnostic] = workbench.check(workbench.read({ customer, reply: 'Wat vervelend.', language: 'nl' }));
    assert.deepEqual(diagnostic?.fixes, []);
  });

  it('asks for the problem where the customer’s message is missing', () => {
    const [diagnostic] = workbench.check(workbench.read({ reply: 'Wat vervelend.', language: 'nl' }));
    assert.equal(diagnostic?.fixes[0]?.title.nl, 'Wat vervelend dat [wat er misging].');
  });

  it('shows the sentence alone as title where the next one moves up', () => {
    const input = {
      customer: 'The kettle leaks.',
      reply: 'Sorry to hear that, which one is it?',
      language: 'en',
    } as const;
    const [fix] = workbench.check(workbench.read(input))[0]?.fixes ?? [];
    assert.equal(fix?.title.en, "We're sorry that the kettle leaks.");
    assert.equal(fix?.edits[0]?.newText, "We're sorry that the kettle leaks. W");
  });
});
