// Everything we ship for writers to use is right by our own measure: it is read, rendered in every variant and test, and
// no rule has anything to say of it.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { globSync } from 'tinyglobby';
import { defaultSettings } from '../src/engine/settings';
import { readLibrary } from '../src/templates/library';
import { reportLibrary, testName } from '../src/templates/test-report';
import { registersOf } from '../src/templates/variant';
import { asChecker, createWorkbench } from '../src/workbench';

const library = readLibrary(
  globSync('**/*.{hbs,json}', { cwd: 'templates' }).map((path) => ({
    path: path.replace(/\\/g, '/'),
    text: readFileSync(`templates/${path}`, 'utf8'),
  })),
);
const report = reportLibrary(library, asChecker(createWorkbench(defaultSettings)));

describe('the templates we ship', () => {
  it('are read', () => assert.deepEqual(library.problems, []));

  for (const { id, info, variants } of library.templates.values()) {
    it(`${id} is there in Dutch with u, in Dutch with je, and in English`, () => {
      assert.deepEqual([registersOf(variants, 'nl'), registersOf(variants, 'en')], [['u', 'je'], ['u']]);
      assert.deepEqual(variants.map(({ locale }) => locale).sort(), ['en', 'nl', 'nl']);
    });
    it(`${id} is described in both languages, and asks for its values in both`, () => {
      const texts = [info.titles, info.situation, ...Object.values(info.variables).map(({ prompt }) => prompt ?? {})];
      for (const text of texts) assert.deepEqual(Object.keys(text).sort(), ['en', 'nl']);
      assert.equal(info.status, 'approved');
    });
    it(`${id} uses every variable in every language`, () => {
      const partials = [...library.partials.values()].flat();
      for (const { locale, register, source, file } of variants) {
        const own = partials.filter(
          (partial) => partial.locale === locale && (partial.register ?? register) === register,
        );
        const all = [source, ...own.map((partial) => partial.source)].join('\n');
        for (const name of Object.keys(info.variables))
          assert.match(all, new RegExp(`[{( ]${name}[}) ]`), `${file}: ${name}`);
      }
    });
  }

  for (const outcome of report.outcomes) {
    it(`${testName(outcome)} is as its test says, without a mark`, () => {
      assert.deepEqual(
        [
          ...outcome.faults.map(({ message }) => message.en),
          ...outcome.marks.map(({ ruleId, words }) => `${ruleId}: ${words}`),
        ],
        [],
        outcome.text,
      );
    });
    it(`${testName(outcome)} has no double spaces or blank lines, and nothing left over`, () => {
      assert.doesNotMatch(outcome.text, / {2}| \n|\n{3}| [.,:;!?]|[.,]{2}|\{|\}|undefined|null/);
      const { entry, test } = outcome.testCase;
      const isMail = (test.channel ?? entry.info.channels[0]) === 'email';
      assert.match(outcome.text, isMail ? /^\p{Lu}.*,\n\n\p{Lu}/u : /^\p{Lu}/u);
      if (isMail) assert.match(outcome.text, /[.!?]\n\n[^\n]+,\n[^\n]+\n[^\n]+\n$/);
    });
  }

  it('have no words that no test shows', () => assert.deepEqual(report.uncovered, []));
});
