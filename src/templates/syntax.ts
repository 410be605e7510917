import { parser } from 'handlebars/dist/cjs/handlebars/compiler/base.js';
import type { Localized } from '../language/language';
import { problemAt, type Problem } from './problem';

interface ParseError {
  readonly message: string;
  readonly lineNumber?: number;
  readonly column?: number;
}

/**
 * Makes a problem of what the parser of Handlebars threw, in words that a writer of templates knows. An error of the
 * grammar knows its place; one of the lexer leaves it in the lexer, where its last word still stands.
 */
export function syntaxProblem(name: string, source: string, starts: readonly number[], error: unknown): Problem {
  const { message, lineNumber, column = 0 } = error as ParseError;
  const { matched = '', match = '' } = parser.lexer;
  const inLexer = lineNumber === undefined;
  const start = inLexer ? matched.length - match.length : (starts[lineNumber - 1] ?? 0) + column;
  const end = Math.min(source.length, start + (inLexer ? Math.max(1, match.length) : 2));
  // At the end there is nothing to mark but the last character.
  const span = { start: Math.max(0, Math.min(start, end - 1)), end };
  const { nl, en } = reasonOf(message, match);
  const told = { nl: `Dit is geen geldig sjabloon: ${nl}.`, en: `This is not a valid template: ${en}.` };
  return problemAt(name, span, 'syntax', en, told);
}

const tokens: Readonly<Record<string, Localized>> = {
  EOF: { nl: 'er is een blok geopend dat niet gesloten wordt', en: 'a block is opened that is never closed' },
  OPEN_END: { nl: 'de accolades gaan niet dicht: }}', en: 'the braces do not close: }}' },
  INVALID: {
    nl: 'hier staat iets wat niet kan, of er ontbreekt een accolade of aanhalingsteken',
    en: 'something here is not possible, or a brace or quotation mark is missing',
  },
  CLOSE: {
    nl: 'vóór deze accolades ontbreekt iets, of het zijn er te veel of te weinig',
    en: 'something is missing before these braces, or there are too many or too few',
  },
  OPEN_ENDBLOCK: {
    nl: 'hier wordt een blok gesloten dat niet geopend is',
    en: 'a block is closed here that was not opened',
  },
  INVERSE: {
    nl: 'een “else” hoort één keer in een blok te staan',
    en: 'an “else” belongs in a block, once',
  },
};

function reasonOf(message: string, word: string): Localized {
  const end = /got 'EOF'/.test(message) && /'ID'/.test(message) ? 'OPEN_END' : undefined;
  const got = end ?? /got '(\w+)'/.exec(message)?.[1];
  if (got) {
    const bare = word.trim();
    return (
      tokens[got.replace('CLOSE_UNESCAPED', 'CLOSE')] ?? {
        nl: `“${bare}” kan hier niet staan`,
        en: `“${bare}” cannot stand here`,
      }
    );
  }
  const [first = ''] = message.replace(/ - \d+:\d+$/, '').split('\n');
  const [, open, close] = /^(.*) doesn't match (.*)$/.exec(first) ?? [];
  if (open !== undefined && close !== undefined)
    return { nl: `{{#${open}}} wordt gesloten met {{/${close}}}`, en: `{{#${open}}} is closed with {{/${close}}}` };
  const path = /^Invalid path: (.*)$/.exec(first)?.[1];
  if (path !== undefined) return { nl: `“${path}” is geen naam van een waarde`, en: `“${path}” is no name of a value` };
  return { nl: first, en: first };
}
