import { abbreviations, type AbbreviationKind } from './abbreviations';
import { trimSpan, type Span } from './span';

/** An emoji with its modifiers, or a face of punctuation such as ":-)" between white space. */
const face =
  "(?:(?:\\p{Extended_Pictographic}\\p{Emoji_Modifier}?\\uFE0F?\\u200D?)+|(?<!\\S)(?:[:;=]['’]?-?[()[\\]DdPpOo|/\\\\]+|<3|\\^\\^|[xX]D)(?!\\S))";

/** Every place where a sentence may end: closing punctuation with its quotes, line breaks, faces. */
const candidate = new RegExp(`[.?!…]+["'”’»)\\]]*|\\n+|${face}`, 'gu');

const startsWithFace = new RegExp(`^${face}`, 'u');
const followedByFace = new RegExp(`^[^\\S\\n]*${face}`, 'u');

/** Whether a sentence ends is told by so many characters before and behind at most. */
export const farthestLook = 80;

/** A line of this length was probably wrapped by a mail program, so its end need not be the end of a sentence. */
const wrappedLine = { least: 50, most: 90 };

/**
 * Gives the sentences of a text, or of the part of it between two offsets at blank lines, as trimmed, half-open spans in
 * order; nothing but white space lies between them. Made for careful mail and for chat: a sentence may start with a small
 * letter and the space after a full stop may be missing. Linear in the text. It looks no further than `farthestLook`
 * characters out of the part. `added` are abbreviations besides ours.
 */
export function findSentences(text: string, from = 0, to = text.length, added?: Abbreviations): Span[] {
  const sentences: Span[] = [];
  let start = from;
  candidate.lastIndex = from;
  for (let match = candidate.exec(text); match && match.index < to; match = candidate.exec(text)) {
    const end = match.index + match[0].length;
    if (!endsSentence(text, { mark: match[0], at: match.index, end, start, added })) continue;
    push(sentences, text, start, end);
    start = end;
  }
  push(sentences, text, start, to);
  return sentences;
}

function push(sentences: Span[], text: string, start: number, end: number): void {
  const span = trimSpan(text, { start, end });
  if (span.end > span.start) sentences.push(span);
}

type Abbreviations = ReadonlyMap<string, AbbreviationKind>;

/** A place where a sentence may end, that began at `start`. */
interface Candidate {
  readonly mark: string;
  readonly at: number;
  readonly end: number;
  readonly start: number;
  readonly added: Abbreviations | undefined;
}

function endsSentence(text: string, { mark, at, end, start, added }: Candidate): boolean {
  if (mark.startsWith('\n')) return lineEnds(text, mark, at, end);
  const after = text.slice(end, end + farthestLook);
  const next = /^\s*(?:[-–•*]\s+)?(?:['’]s\s+(?=\p{Lu})|["'“‘«(])?([\s\S])/u.exec(after)?.[1] ?? '';
  const spaced = /^\s/.test(after);
  if (startsWithFace.test(mark)) return spaced && (/\p{Lu}/u.test(next) || /[.?!…]\s*$/.test(text.slice(start, at)));
  if (next === '') return true;
  // A face after the closing punctuation belongs to the sentence.
  if (followedByFace.test(after)) return false;
  if (/^[.?!…]/.test(next)) return false;
  if (!spaced) return endsWithoutSpace(text, mark, at, after);
  if (/["'”’»)\]]$/.test(mark) && /\p{Ll}/u.test(next)) return false;
  if (/^(?:\.{2,}|…)/.test(mark)) return !/\p{Ll}/u.test(next);
  return mark.startsWith('.') ? stopEnds(text, at, next, start, added) : true;
}

/** A blank line ends a sentence; a single break does unless a mail program wrapped the line there. */
function lineEnds(text: string, mark: string, at: number, end: number): boolean {
  const after = text.slice(end, end + farthestLook);
  if (mark.length > 1 || /^[ \t\r]*\n/.test(after)) return true;
  const line = text.slice(text.lastIndexOf('\n', at - 1) + 1, at).trimEnd();
  const wrapped = line.length >= wrappedLine.least && line.length <= wrappedLine.most;
  return !wrapped || /[.?!:]$/.test(line) || /^[ \t]*[-–•*>]/.test(after);
}

/** `niet.Ik`: the space is missing, unless this is a link, a number, a file or an abbreviation. */
function endsWithoutSpace(text: string, mark: string, at: number, after: string): boolean {
  if (/^[?!]/.test(mark))
    return /^\p{Lu}/u.test(after) && !/https?:\/\/\S*$/.test(text.slice(Math.max(0, at - farthestLook), at));
  if (mark !== '.') return false;
  const before = /(\S+)$/.exec(text.slice(Math.max(0, at - farthestLook), at))?.[1] ?? '';
  if (/[@/]|www\./.test(before)) return false;
  return /\p{Ll}{2,}$/u.test(before) && /^\p{Lu}(?:\p{Ll}+[ ,]|['’ ])/u.test(after);
}

/** Decides over a single full stop that is followed by white space. */
function stopEnds(text: string, at: number, next: string, start: number, added: Abbreviations | undefined): boolean {
  const word = /[^\s"'“‘«(]+$/.exec(text.slice(Math.max(start, at - 40), at))?.[0] ?? '';
  const written = `${word}.`.toLowerCase();
  const kind =
    added?.get(written) ?? abbreviations().get(written) ?? (/\p{Ll}{2,}str$/u.test(word) ? 'number' : undefined);
  if (kind === 'ends') return /\p{Lu}/u.test(next);
  if (kind === 'inside') return false;
  if (kind === 'number' && /\d/.test(next)) return false;
  // "J. de Boer", "A.B. Jansen": initials, but "plan B. Wij" ends.
  if (/^(?:\p{Lu}\.)*\p{Lu}$/u.test(word)) return !isInitial(text, at - word.length, next);
  // "1. Zet het apparaat uit": the number of a step.
  if (/^\d{1,2}$/.test(word) && /^(?:stap|step)?\s*\d+$/i.test(text.slice(start, at).trim())) return false;
  return true;
}

function isInitial(text: string, at: number, next: string): boolean {
  if (!/\p{L}/u.test(next)) return false;
  const before = /(\S+)\s+$/.exec(text.slice(Math.max(0, at - 30), at))?.[1] ?? '';
  return (
    before === '' ||
    /^\p{Lu}/u.test(before) ||
    /[.,:]$/.test(before) ||
    /^(?:de|van|der|den|the|heer|mevrouw|familie)$/i.test(before)
  );
}
