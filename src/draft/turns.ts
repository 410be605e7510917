import { readWrittenDate } from './written-date';
import type { LocalMoment } from '../language/dates/moment';
import type { Line } from './lines';

/** The first line of a turn in a transcript: who, when, and from where the words go on. */
export interface Opening {
  /** Undefined for a stamped line of the program itself. */
  readonly speaker?: string;
  readonly stamp?: string;
  /** Offset in the line of the first word. */
  readonly words: number;
  readonly form: 'export' | 'stamped' | 'named';
}

const time = String.raw`\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:[ \u202f]?[AaPp]\.?[Mm]\.?)?`;
const date = String.raw`(?:\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}|\d{4}-\d{2}-\d{2})`;
const name = String.raw`(?<name>[~\u200e]?[\p{L}@+~][\p{L}\p{M}\p{N}\p{Extended_Pictographic} .'’_@&+()-]{0,40}?)`;
const rest = String.raw`(?:${name}[ \t]?:(?:[ \t]+|$))?`;

const exported = [
  new RegExp(String.raw`^[\u200e\ufeff]*\[(?<stamp>${time},? ${date})\] ${rest}`, 'u'),
  new RegExp(String.raw`^[\u200e\ufeff]*\[(?<stamp>${date},? ${time})\] ${rest}`, 'u'),
  new RegExp(String.raw`^[\u200e\ufeff]*(?<stamp>${date},? ${time}) [-–] ${rest}`, 'u'),
];
const stamped = [
  new RegExp(String.raw`^[ \t]*\[?(?<stamp>${time})\]?(?: [-–])? ${name}[ \t]?:(?:[ \t]+|$)`, 'u'),
  new RegExp(String.raw`^[ \t]*${name} ?[([](?<stamp>(?:${date},? )?${time})[)\]][ \t]?:(?:[ \t]+|$)`, 'u'),
];
const named = new RegExp(
  String.raw`^[ \t]*(?:\*\*)?(?<name>[\p{Lu}@~][\p{L}\p{M}\p{N} .'’_@()-]{0,30}?)(?::\*\*|\*\*:|:)(?:[ \t]+|$)`,
  'u',
);
const role =
  /^(?:klant|customer|client|consument|bezoeker|visitor|gast|guest|gebruiker|user|ik|wij|me|you|agent|medewerker|medewerkster|webcare|support|service|helpdesk|klantenservice|adviseur|advisor|chatbot|bot|systeem|system)\b/i;
/** What stands before a colon in a mail or a form without being a speaker. */
const label =
  /^(?:van|aan|cc|bcc|onderwerp|betreft|datum|verzonden|from|to|subject|date|sent|re|fw|fwd|antw|p\.?s\.?|n\.?b\.?|let op|tip|note|important|belangrijk|tel|telefoon|phone|e-?mail|mail|adres|address|naam|name|ordernummer|bestelnummer|order|order number|factuur|invoice|link|website|site|bijlage|attachment|vraag|antwoord|question|answer|stap|step|optie|option|kenmerk|referentie|reference|channel|kanaal|openingstijden|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|monday|tuesday|wednesday|thursday|friday|saturday|sunday|kvk|btw|iban|bedrag|amount|product|update|status|resultaat|result|oplossing|solution|samenvatting|summary|conclusie|voordeel|nadeel)(?:\b|$)[^:]{0,20}$/i;

/** The role that a speaker's name tells. */
export type Role = 'customer' | 'program' | 'unknown';

/** Reads the opening of a turn, or gives undefined for a line that opens none. */
export function openingOf(line: Line): Opening | undefined {
  const text = line.text.length > 300 ? line.text.slice(0, 300) : line.text;
  for (const pattern of exported) {
    const opening = read(pattern.exec(text), 'export');
    if (opening) return opening;
  }
  for (const pattern of stamped) {
    const opening = read(pattern.exec(text), 'stamped');
    if (opening) return opening;
  }
  const opening = read(named.exec(text), 'named');
  const speaker = opening?.speaker ?? '';
  return speaker.split(/\s+/).length > 4 || label.test(speaker) ? undefined : opening;
}

function read(match: RegExpExecArray | null, form: Opening['form']): Opening | undefined {
  if (!match) return undefined;
  const { name: speaker, stamp } = match.groups ?? {};
  return {
    form,
    words: match[0].length,
    ...(speaker && { speaker: speaker.replace(/[~\u200e]/g, '').trim() }),
    ...(stamp && { stamp }),
  };
}

/** What a speaker's name says of who it is. */
export function roleOf(speaker: string): Role {
  if (/^(?:klant|customer|client|consument|bezoeker|visitor|gast|guest|gebruiker|user)\b/i.test(speaker))
    return 'customer';
  return /^(?:chatbot|bot|systeem|system)\b/i.test(speaker) ? 'program' : 'unknown';
}

/** True for a name that says what somebody is, not who. */
export function isRole(speaker: string): boolean {
  return role.test(speaker);
}

/** The moment of a stamp, where it has a date. `american` when some stamp of the transcript can only be month first. */
export function momentOf(stamp: string | undefined): LocalMoment | undefined {
  return stamp && /[-/]|\d\.\d{1,2}\.\d/.test(stamp) ? readWrittenDate(stamp) : undefined;
}
