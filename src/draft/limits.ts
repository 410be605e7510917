import type { DocumentProblem } from './document';
import { problem } from './problem';

/** The largest document that is read, in UTF-16 code units; a thread of 10,000 words has 60,000. */
export const largestDocument = 1_000_000;
/** The largest mail: attachments make it large. */
export const largestMail = 10_000_000;

/** What keeps a document from being read at all: its size, or that it is no text. */
export function refusal(text: string, largest: number): DocumentProblem | undefined {
  const at = { start: 0, end: 1 };
  if (text.length > largest) {
    const size = (text.length / 1_000_000).toFixed(1);
    return problem('too-large', 'error', at, {
      nl: `Dit bestand is te groot om na te kijken (${size.replace('.', ',')} MB). Zet alleen het bericht en het antwoord in een eigen bestand.`,
      en: `This file is too large to check (${size} MB). Put only the message and the reply in a file of their own.`,
    });
  }
  const binary = text.indexOf('\0');
  if (binary < 0) return undefined;
  return problem(
    'binary',
    'error',
    { start: binary, end: binary + 1 },
    {
      nl: 'Dit bestand is geen tekst, dus er valt niets na te kijken.',
      en: 'This file is not text, so there is nothing to check.',
    },
  );
}
