// Fixes of what the customer reads: only own words in one run, and only when no reply gets another mark by it.
import assert from 'node:assert/strict';
import { defaultSettings } from '../../../src/engine/settings';
import { analyse } from '../../../src/templates/authoring/analyse';
import { isBetter, literalFixes } from '../../../src/templates/authoring/reply-fix';
import { narrowed, usersOf } from '../../../src/templates/authoring/users';
import { readLibrary } from '../../../src/templates/library';
import { testTemplate } from '../../../src/templates/test-outcome';
import { reportOutcomes } from '../../../src/templates/test-report';
import { asChecker, createWorkbench } from '../../../src/workbench';

const checker = asChecker(createWorkbench(defaultSettings));
const tests = [{ name: 'a', locale: 'nl', register: 'u', date: '2026-11-24T10:00' }];
const wat = { type: 'text', example: 'z.s.m.' };
const info = {
  titles: { nl: 'X' },
  situation: { nl: 'X' },
  channels: ['email'],
  status: 'draft',
  variables: { wat },
  tests,
};

/** The texts that a file becomes by the fixes of the marks of a rule. */
function repaired(texts: Readonly<Record<string, string>>, file: string, rule: string): string[] {
  const files = Object.entries({ 'x.json': JSON.stringify(info), ...texts }).map(([path, text]) => ({ path, text }));
  const library = readLibrary(files);
  const users = usersOf(library, analyse(library), file).map((entry) => ({
    entry,
    outcomes: testTemplate(library, entry, checker),
  }));
  const own = narrowed(
    library,
    users.map(({ entry }) => entry),
    file,
  );
  const { marks } = reportOutcomes(
    own,
    users.flatMap(({ outcomes }) => outcomes),
  );
  return marks
    .filter(({ ruleId, from, file: at }) => ruleId === rule && from === 'text' && at === file)
    .flatMap((mark) => literalFixes(mark, checker).filter(({ edits }) => isBetter(files, users, edits, checker)))
    .map(({ edits }) =>
      [...edits]
        .sort((a, b) => b.start - a.start)
        .reduce((done, { start, end, newText }) => done.slice(0, start) + newText + done.slice(end), texts[file] ?? ''),
    );
}

const frame = (line: string): string => `Beste Kim,\n\n${line}\n\nVriendelijke groet,\nBo Jansen\n`;

describe('a fix of what the customer reads', () => {
  const rule = 'consistent-form-of-address';
  const said = 'Ik heb je pakket vandaag verstuurd.';
  const better = 'Ik heb uw pakket vandaag verstuurd.';

  it('changes the words of the text', () => {
    assert.deepEqual(repaired({ 'x.nl.u.hbs': frame(said) }, 'x.nl.u.hbs', rule), [frame(better)]);
  });
  it('changes them in the partial where they stand, however it is indented', () => {
    const texts = { 'x.nl.u.hbs': frame('  {{> zin}}'), 'partials/zin.nl.hbs': `${said}\n` };
    assert.deepEqual(repaired(texts, 'partials/zin.nl.hbs', rule), [`${better}\n`]);
  });
  it('is not offered where another reply with the same words would get a mark by it', () => {
    const je = { ...info, tests: [{ ...tests[0], register: 'je' }] };
    const texts = {
      'x.nl.u.hbs': frame('{{> zin}}'),
      'partials/zin.nl.hbs': `${said}\n`,
      'y.json': JSON.stringify(je),
      'y.nl.je.hbs': frame('{{> zin}} Je ziet hem morgen.'),
    };
    assert.deepEqual(repaired(texts, 'partials/zin.nl.hbs', rule), []);
  });
  it('is not offered where a value stands in the words, or where a blank would be left', () => {
    const vague = 'no-vague-promise';
    assert.deepEqual(repaired({ 'x.nl.hbs': frame('Wij nemen {{wat}} contact met u op.') }, 'x.nl.hbs', vague), []);
    assert.deepEqual(repaired({ 'x.nl.hbs': frame('U hoort zo snel mogelijk van ons.') }, 'x.nl.hbs', vague), []);
  });
});
