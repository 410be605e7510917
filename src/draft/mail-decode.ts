import type { MailPart } from './mail-parts';
import { joinPieces, type Mapped, type Piece } from './pieces';
import type { Line } from './lines';

/**
 * Decodes the lines of a part, each for itself, so that every character knows its line in the source. Made to find
 * places, not to be read: a character that is cut by a soft break is lost.
 */
export function decodePart(source: string, part: MailPart): Mapped {
  if (part.encoding === 'base64') return joinPieces(source, decodeBase64(part));
  if (part.encoding === 'quoted-printable') {
    const decode = decoder(part.charset);
    return joinPieces(
      source,
      part.lines.flatMap((line) => decodeQuoted(line, decode)),
    );
  }
  const [first, last] = [part.lines[0], part.lines.at(-1)];
  return joinPieces(source, first && last ? [{ start: first.start, end: last.end }] : []);
}

type Decode = (bytes: Uint8Array) => string;

function decoder(charset: string): Decode {
  try {
    const known = new TextDecoder(charset);
    return (bytes) => known.decode(bytes);
  } catch {
    // A charset nobody knows: ASCII is still right.
    const latin = new TextDecoder('windows-1252');
    return (bytes) => latin.decode(bytes);
  }
}

/** Runs of plain text keep their columns; each run of `=XX` stands for what it encodes. */
function decodeQuoted(line: Line, decode: Decode): Piece[] {
  const text = line.text.trimEnd();
  const soft = text.endsWith('=');
  const pieces: Piece[] = [];
  for (const match of text.matchAll(/(?:=[0-9A-Fa-f]{2})+|[^=]+|=/g)) {
    const start = line.start + match.index;
    const piece = { start, end: start + match[0].length };
    if (!match[0].startsWith('=')) pieces.push(piece);
    else if (match[0].length > 1) pieces.push({ ...piece, text: decode(bytesOf(match[0])) });
  }
  return soft ? pieces : [...pieces, { start: line.end, end: line.next }];
}

function bytesOf(encoded: string): Uint8Array {
  return Uint8Array.from(encoded.split('=').slice(1), (hex) => Number.parseInt(hex, 16));
}

/** Every line gives three bytes for four letters; a character over a line's end belongs to the line it ends on. */
function decodeBase64(part: MailPart): Piece[] {
  const stream = streamDecoder(part.charset);
  let rest = '';
  return part.lines.map((line) => {
    const letters = rest + line.text.replace(/[^A-Za-z0-9+/]/g, '');
    const whole = letters.length - (letters.length % 4);
    rest = letters.slice(whole);
    const last = line === part.lines.at(-1);
    const bytes = atob(letters.slice(0, whole) + (last && rest.length > 1 ? rest : ''));
    return { start: line.start, end: line.end, text: stream(Uint8Array.from(bytes, (byte) => byte.charCodeAt(0))) };
  });
}

function streamDecoder(charset: string): Decode {
  let known: TextDecoder;
  try {
    known = new TextDecoder(charset);
  } catch {
    known = new TextDecoder('windows-1252');
  }
  return (bytes) => known.decode(bytes, { stream: true });
}
