import type { Terminal } from './terminal';

/** One line of a stream: its number from 1, and its text, or undefined when it is not UTF-8. */
export interface InputLine {
  readonly number: number;
  readonly text: string | undefined;
}

/**
 * Splits a stream into lines as they come. Only `\n` and `\r\n` end a line: a JSON text may hold U+2028 as it is,
 * which Node's own line reader takes for an end. Holds one line at a time, whatever its length.
 */
export async function* linesOf(stream: Terminal['stdin']): AsyncGenerator<InputLine> {
  let pieces: Uint8Array[] = [];
  let number = 0;
  for await (const chunk of stream) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
    let from = 0;
    for (let at = bytes.indexOf(10); at >= 0; at = bytes.indexOf(10, from)) {
      pieces.push(bytes.subarray(from, at));
      yield { number: ++number, text: decode(pieces) };
      pieces = [];
      from = at + 1;
    }
    if (from < bytes.length) pieces.push(bytes.subarray(from));
  }
  if (pieces.length > 0) yield { number: number + 1, text: decode(pieces) };
}

function decode(pieces: readonly Uint8Array[]): string | undefined {
  try {
    // A byte order mark at the start is dropped by the decoder.
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(pieces)).replace(/\r$/, '');
  } catch {
    return undefined;
  }
}
