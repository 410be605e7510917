import { printParseErrorCode, type Node, type ParseError } from 'jsonc-parser';
import { closest } from '../language/closest';
import type { Localized } from '../language/language';
import type { FileProblem } from './checked-json';
import type { Objection, Place } from './team-file-place';

const syntax: Readonly<Record<string, Localized>> = {
  PropertyNameExpected: {
    nl: 'Hier hoort een naam tussen aanhalingstekens.',
    en: 'A name in quotation marks belongs here.',
  },
  ValueExpected: { nl: 'Hier ontbreekt een waarde.', en: 'A value is missing here.' },
  ColonExpected: { nl: 'Hier ontbreekt een dubbele punt.', en: 'A colon is missing here.' },
  CommaExpected: { nl: 'Hier ontbreekt een komma.', en: 'A comma is missing here.' },
  CloseBraceExpected: { nl: 'Hier ontbreekt een accolade: }.', en: 'A closing brace is missing here: }.' },
  CloseBracketExpected: { nl: 'Hier ontbreekt een haak: ].', en: 'A closing bracket is missing here: ].' },
  UnexpectedEndOfString: { nl: 'Hier ontbreekt een aanhalingsteken.', en: 'A quotation mark is missing here.' },
  UnexpectedEndOfComment: {
    nl: 'Dit commentaar houdt niet op: */ ontbreekt.',
    en: 'This comment does not end: */ is missing.',
  },
};
const otherSyntax: Localized = {
  nl: 'Dit is geen geldige JSON; wat hierna staat, telt misschien niet mee.',
  en: 'This is not valid JSON; what follows may not count.',
};

/** The first fault in the JSON itself. */
export function syntaxProblem(text: string, { error, offset, length }: ParseError): FileProblem {
  const start = Math.min(offset, Math.max(0, text.length - 1));
  const end = Math.min(text.length, offset + Math.max(1, length));
  return { start, end, message: syntax[printParseErrorCode(error)] ?? otherSyntax };
}

/** A file that holds a list or a single value. */
export function notAnObject({ offset, length }: Node, example: string): FileProblem {
  const message = {
    nl: `Dit bestand moet met een accolade beginnen: ${example}.`,
    en: `This file must begin with a brace: ${example}.`,
  };
  return { start: offset, end: offset + length, message };
}

/** A value that the schema does not allow: what is wrong and what is allowed. */
export function valueProblem(place: Place, objection: Objection): FileProblem {
  const { start, end, name } = place;
  const known = knownNames(objection);
  // What the whole file lacks is marked on its first brace.
  if (name === '')
    return {
      start,
      end: start + 1,
      message: { nl: `Dit bestand ${expected(objection).nl}`, en: `This file ${expected(objection).en}` },
    };
  return {
    start,
    end,
    message: known
      ? unknownName(name, known)
      : { nl: `“${name}” ${expected(objection).nl}`, en: `“${name}” ${expected(objection).en}` },
  };
}

/** The names that may stand where an unknown one does; undefined when the name is not the problem. */
function knownNames({ params, propertyName, parentSchema }: Objection): readonly string[] | undefined {
  if (propertyName !== undefined) return params['allowedValues'] as readonly string[];
  return 'additionalProperty' in params ? Object.keys(parentSchema.properties ?? {}) : undefined;
}

function unknownName(name: string, known: readonly string[]): Localized {
  const meant = closest(name, known);
  if (meant) return { nl: `“${name}” kennen we niet; “${meant}” wel.`, en: `“${name}” is not known; “${meant}” is.` };
  const short = known.length <= 12;
  return {
    nl: `“${name}” kennen we niet${short ? `. Hier kan staan: ${known.join(', ')}.` : ' en telt niet mee.'}`,
    en: `“${name}” is not known${short ? `. What can stand here: ${known.join(', ')}.` : ' and does not count.'}`,
  };
}

const types: Readonly<Record<string, Localized>> = {
  string: { nl: 'tekst tussen aanhalingstekens', en: 'text in quotation marks' },
  array: { nl: 'een lijst: [ … ]', en: 'a list: [ … ]' },
  object: { nl: 'een groep: { … }', en: 'a group: { … }' },
  integer: { nl: 'een heel getal', en: 'a whole number' },
  number: { nl: 'een getal', en: 'a number' },
  boolean: { nl: 'true of false', en: 'true or false' },
};

/** What a text with a pattern must look like, by the title in the schema. */
const patterns: Readonly<Record<string, Localized>> = {
  time: { nl: 'moet een tijd zijn, zoals "09:00".', en: 'must be a time such as "09:00".' },
  date: { nl: 'moet een datum zijn, zoals "2026-12-24".', en: 'must be a date such as "2026-12-24".' },
  mail: {
    nl: 'moet een mailadres zijn, zoals "vraag@voorbeeld.nl".',
    en: 'must be a mail address such as "hello@example.com".',
  },
  reactionTime: {
    nl: 'moet "immediately", "same-day" of een aantal werkdagen zijn.',
    en: 'must be "immediately", "same-day" or a number of working days.',
  },
  moment: {
    nl: 'moet een datum zijn, met of zonder tijd, zoals "2026-12-24T10:00".',
    en: 'must be a date with or without a time, such as "2026-12-24T10:00".',
  },
  packId: {
    nl: 'kan geen naam van een pack zijn: kleine letters, cijfers en streepjes, zoals "acme-retail".',
    en: 'cannot be the name of a pack: small letters, figures and hyphens, such as "acme-retail".',
  },
  snippetId: {
    nl: 'kan geen naam van een tekstblok zijn: kleine letters, cijfers en streepjes, zoals "te-laat".',
    en: 'cannot be the name of a snippet: small letters, figures and hyphens, such as "late-parcel".',
  },
  version: { nl: 'moet een versie zijn, zoals "1.0.0".', en: 'must be a version such as "1.0.0".' },
  override: {
    nl: 'moet zeggen wat van welke pack: "acme-basis:snippets/bedankt".',
    en: 'must say what of which pack: "acme-base:snippets/thanks".',
  },
  folder: {
    nl: 'moet een map binnen de pack zijn, zoals "snippets": zonder .., schijfletter of / aan het begin.',
    en: 'must be a folder inside the pack such as "snippets": without .., a drive or a / in front.',
  },
  locale: { nl: 'moet een taal zijn: nl, en, nl-BE of en-GB.', en: 'must be a language: nl, en, nl-BE or en-GB.' },
  variable: {
    nl: 'kan geen variabele heten: begin met een letter, daarna letters, cijfers en _.',
    en: 'cannot be the name of a variable: begin with a letter, then letters, figures and _.',
  },
};

function expected({ keyword, parentSchema, params }: Objection): Localized {
  switch (keyword) {
    case 'type': {
      const allowed = [params['type']]
        .flat()
        .map((type) => types[String(type)] ?? { nl: String(type), en: String(type) });
      return {
        nl: `moet ${allowed.map((one) => one.nl).join(' of ')} zijn.`,
        en: `must be ${allowed.map((one) => one.en).join(' or ')}.`,
      };
    }
    case 'enum': {
      const values = (params['allowedValues'] as readonly unknown[]).map((value) => JSON.stringify(value)).join(', ');
      return { nl: `kan zijn: ${values}.`, en: `can be: ${values}.` };
    }
    case 'minimum':
      return {
        nl: `moet ten minste ${String(params['limit'])} zijn.`,
        en: `must be at least ${String(params['limit'])}.`,
      };
    case 'maximum':
      return {
        nl: `mag ten hoogste ${String(params['limit'])} zijn.`,
        en: `must be at most ${String(params['limit'])}.`,
      };
    case 'required':
      return {
        nl: `mist “${String(params['missingProperty'])}”.`,
        en: `lacks “${String(params['missingProperty'])}”.`,
      };
    case 'uniqueItems':
      return { nl: 'noemt iets twee keer.', en: 'names something twice.' };
    default:
      return patterns[parentSchema.title ?? ''] ?? { nl: 'mag niet leeg zijn.', en: 'must not be empty.' };
  }
}
