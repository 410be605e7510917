// Shows how a sentence is read: `npm run language -- "Mijn speaker laadt niet op." [--je]`.
import { nonfiniteKind } from '../../src/language/clause/nl/verb-forms';
import { problemNoun, toClause, type ClauseReading } from '../../src/language/clause/problem-clause';
import { readMainClause } from '../../src/language/clause/nl/main-clause';
import { segmentsOf } from '../../src/language/clause/nl/tokens';
import { isListed } from '../../src/language/clause/nl/filters';
import { withoutFillers } from '../../src/language/clause/fillers';
import { readVerbField } from '../../src/language/clause/nl/verb-cluster';
import { identifyLanguage } from '../../src/language/identify';
import { isAdjective, isNoun } from '../../src/language/nl/vocabulary';
import { readText, type Sentence } from '../../src/language/text';
import { verbForms } from '../../src/language/verbs/lexicon';

const given = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const address = process.argv.includes('--je') ? 'je' : 'u';
const value = given.join(' ');
const identified = identifyLanguage(value);
const language = identified === 'unknown' ? 'nl' : identified;
const text = readText(value, language);

console.log(`language: ${identified}`);
for (const sentence of text.sentences) {
  console.log(`\n${sentence.text}`);
  if (language === 'nl') showDutch(sentence);
  console.log(`  ${shown(toClause(sentence, text, { language, address }))}`);
}
console.log(`\nnoun: ${problemNoun(text, { language, address })?.text ?? '-'}`);

function showDutch(sentence: Sentence): void {
  for (const segment of segmentsOf(sentence) ?? []) {
    const tokens = withoutFillers(segment, isListed);
    console.log(`  words: ${tokens.map((token) => `${token.text}${kinds(token.norm)}`).join(' ')}`);
    const opened = tokens[0] === segment[0] ? 'bare' : 'opened';
    const clause = readMainClause(tokens, opened);
    if (typeof clause === 'string') console.log(`  no main clause: ${clause}`);
    else {
      const field = readVerbField(clause);
      const list = (part: readonly { readonly text: string }[]): string => part.map((token) => token.text).join(' ');
      console.log(`  front [${list(clause.fronted)}] verb [${clause.finite.text}] subject [${list(clause.subject)}]`);
      if (typeof field === 'string') console.log(`  no verb field: ${field}`);
      else
        console.log(
          `  middle [${list(field.middle)}] particle [${field.particle ?? ''}] verbs [${list(field.lead)} · ${list(field.cluster)}] tail [${list(field.tail)}]`,
        );
    }
  }
}

function kinds(norm: string): string {
  const verb = [...new Set(verbForms(norm).map((form) => form.kind))];
  const all = [isNoun(norm) ? 'noun' : '', isAdjective(norm) ? 'adj' : '', ...verb, nonfiniteKind(norm) ?? ''];
  return `(${[...new Set(all)].filter(Boolean).join(',')})`;
}

function shown(reading: ClauseReading): string {
  return reading.gate === 'refused' ? `refused: ${reading.reason}` : `${reading.gate}: ${reading.text}`;
}
