import type { Language } from '../language';
import type { Text } from '../text';
import { replaceDutchNoun } from './replace-noun';
import { replaceVerb } from './replace-verb';
import { like, type Replacement, type Rewording } from './rewording';
import type { OtherWording } from './wording';

/** Writes the customer's word in place of the reply's, in the same form and with article and adjectives agreeing. */
export function reword(reply: Text, wording: OtherWording): Rewording | undefined {
  const { language } = reply;
  if (language === 'unknown') return undefined;
  if (wording.reply.entry.kind === 'verb') return replaceVerb(wording, language);
  if (wording.reply.entry.kind === 'adjective') return replaceAdjective(wording, language);
  return language === 'nl' ? replaceDutchNoun(reply, wording) : replaceEnglishNoun(wording);
}

function replaceAdjective({ reply, customer }: OtherWording, language: Language): Rewording | undefined {
  const words = reply.sentence.words;
  const next = words[(reply.at.at(-1) ?? 0) + 1];
  const before = words[(reply.at[0] ?? 0) - 1]?.norm ?? '';
  const invariable = reply.entry.forms.get('bare')?.join() === reply.entry.forms.get('inflected')?.join();
  const attributive = next !== undefined && /^(?:de|het|deze|dit|die|dat|uw|je|jouw|mijn|onze|ons|een)$/.test(before);
  const form = language === 'nl' && invariable && attributive ? 'inflected' : reply.form;
  const text = customer.entry.forms.get(form)?.join(' ');
  if (text === undefined) return undefined;
  const article = language === 'en' ? articleEdit(reply, text) : [];
  return {
    edits: [...article, { start: reply.start, end: reply.end, newText: like(written(reply), text) }],
    certain: !(invariable && attributive && before === 'een'),
  };
}

function replaceEnglishNoun({ reply, customer }: OtherWording): Rewording | undefined {
  const text = customer.entry.forms.get(reply.form)?.join(' ');
  if (text === undefined) return undefined;
  const edit = { start: reply.start, end: reply.end, newText: like(written(reply), text) };
  const countable = (form: OtherWording['reply']): boolean => form.entry.forms.has('plural');
  return {
    edits: [...articleEdit(reply, text), edit],
    certain:
      !customer.entry.bare && countable(reply) === countable(customer) && (hasDeterminer(reply) || !isOne(reply)),
  };
}

function isOne({ entry, form }: OtherWording['reply']): boolean {
  return form !== 'plural' && entry.forms.has('plural');
}

/** "bring proof of purchase" has no article, "bring receipt" would need one. */
function hasDeterminer({ sentence, at }: OtherWording['reply']): boolean {
  const from = at[0] ?? 0;
  return sentence.words
    .slice(Math.max(0, from - 3), from)
    .some(({ norm }) =>
      /^(?:an?|the|your|our|my|this|that|any|no|each|every|another|one|whose|which|without)$|'s$/.test(norm),
    );
}

/** "a shipment" → "an order": the article follows the sound. */
function articleEdit({ sentence, at }: OtherWording['reply'], text: string): Replacement[] {
  const before = sentence.words[(at[0] ?? 0) - 1];
  if (!before || !/^an?$/.test(before.norm)) return [];
  const newText = like(before.text, /^(?:[aeio]|un(?!i)|atm)/.test(text) ? 'an' : 'a');
  return newText === before.text ? [] : [{ start: before.start, end: before.end, newText }];
}

function written({ sentence, at }: OtherWording['reply']): string {
  return sentence.words[at[0] ?? 0]?.text ?? '';
}
