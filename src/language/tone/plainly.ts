import type { Span } from '../span';
import type { Text } from '../text';
import type { Reproach } from './reproach';

/** An edit that takes the finger away and leaves the sentence as it is, with the sentence it gives. */
export interface PlainEdit {
  readonly title: string;
  readonly edit: Span & { readonly newText: string };
}

/** "Het staat duidelijk op de site": the words that point go; they stand right before or behind a space. */
const pointers =
  /\s(?:heel |zeer )?(?:duidelijk|gewoon|toch|nadrukkelijk|expliciet|overduidelijk|uitdrukkelijk|immers|clearly|plainly|expressly|explicitly|specifically)\b/i;

/** Takes the pointing word out of "staat duidelijk op", and "As previously stated," from before its sentence. */
export function plainly(reply: Text, { kind, start, end, sentence }: Reproach): PlainEdit | undefined {
  const words = reply.value.slice(start, end);
  if (kind === 'clearlySaid') {
    const found = pointers.exec(words);
    if (!found) return undefined;
    const at = start + found.index;
    return withTitle(reply, sentence, { start: at, end: at + found[0].length, newText: '' });
  }
  if (kind !== 'saidBefore' || reply.language !== 'en' || start !== sentence.start) return undefined;
  const next = /^,\s+(\S)/.exec(reply.value.slice(end, sentence.end));
  if (!next) return undefined;
  const edit = { start, end: end + next[0].length, newText: (next[1] ?? '').toUpperCase() };
  return withTitle(reply, sentence, edit);
}

function withTitle(reply: Text, sentence: Span, edit: PlainEdit['edit']): PlainEdit {
  const { value } = reply;
  const title = value.slice(sentence.start, edit.start) + edit.newText + value.slice(edit.end, sentence.end);
  return { title, edit };
}
