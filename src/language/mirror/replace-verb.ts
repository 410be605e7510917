import type { Language } from '../language';
import type { Sentence } from '../text';
import type { Word } from '../words';
import type { FormName } from './forms';
import type { Occurrence } from './occurrences';
import { like, type Replacement, type Rewording } from './rewording';
import type { OtherWording } from './wording';

/** Writes the customer's verb in the form of the reply's; uncertain where a particle has to find its place. */
export function replaceVerb({ reply, customer }: OtherWording, language: Language): Rewording | undefined {
  return language === 'nl' ? replaceDutchVerb(reply, customer) : replaceEnglishVerb(reply, customer);
}

function replaceEnglishVerb(reply: Occurrence, customer: Occurrence): Rewording | undefined {
  const form = reply.form.replace('Split', '') as FormName;
  const target = customer.entry.forms.get(form);
  const [front, behind] = placesOf(reply);
  if (!target || !front) return undefined;
  if (behind)
    return {
      edits: [replaced(front, target.join(' ')), removed(reply.sentence, behind)],
      certain: target.length === 1,
    };
  const last = reply.sentence.words[reply.at.at(-1) ?? 0];
  const next = reply.sentence.words[(reply.at.at(-1) ?? 0) + 1];
  if (target.length === 2 && next && /^(?:it|them|this|that|these|those)$/.test(next.norm)) {
    const newText = `${target[0] ?? ''} ${next.text} ${target[1] ?? ''}`;
    return { edits: [{ start: front.start, end: next.end, newText: like(front.text, newText) }], certain: true };
  }
  return {
    edits: [{ start: front.start, end: last?.end ?? front.end, newText: like(front.text, target.join(' ')) }],
    certain: true,
  };
}

function replaceDutchVerb(reply: Occurrence, customer: Occurrence): Rewording | undefined {
  const { forms } = customer.entry;
  const [front, behind] = placesOf(reply);
  if (!front) return undefined;
  const plain = plainForm(reply.form);
  const same = forms.get(reply.form)?.join(' ');
  const separable = forms.has('te');
  if (same !== undefined && !(separable && reply.form === 'infinitive'))
    return direct(reply, front, behind, same, forms.get(reply.form) ?? []);
  if (!separable) {
    const newText = forms.get(plain)?.join(' ');
    if (newText === undefined) return undefined;
    if (reply.form === 'te') return span(reply, `te ${newText}`);
    return behind
      ? { edits: [replaced(front, newText), removed(reply.sentence, behind)], certain: true }
      : span(reply, newText);
  }
  return intoSeparable(reply, front, forms);
}

/** The verb of the reply is one word, the customer's is separable. */
function intoSeparable(reply: Occurrence, front: Word, forms: Occurrence['entry']['forms']): Rewording | undefined {
  const { words } = reply.sentence;
  const before = words[(reply.at[0] ?? 0) - 1];
  const joined = { stem: 'stemJoined', third: 'thirdJoined', past: 'pastJoined', infinitive: 'infinitive' } as const;
  if (before?.norm === 'te' && reply.form === 'infinitive') {
    return {
      edits: [{ start: before.start, end: front.end, newText: forms.get('te')?.join(' ') ?? '' }],
      certain: true,
    };
  }
  const text = forms.get(joined[reply.form as keyof typeof joined] ?? reply.form)?.join(' ');
  const closes = endsClause(reply.sentence, reply.at[0] ?? 0);
  if (text === undefined) return undefined;
  if (reply.form === 'infinitive' && !/^(?:we|wij|zij|ze|jullie)$/.test(before?.norm ?? ''))
    return { edits: [replaced(front, text)], certain: closes };
  if (closes && isSubordinate(reply)) return { edits: [replaced(front, text)], certain: true };
  return takeApart(reply, front, forms);
}

/** "U retourneert de tas morgen" → "U stuurt de tas morgen terug": the particle goes to the end of the clause. */
function takeApart(reply: Occurrence, front: Word, forms: Occurrence['entry']['forms']): Rewording | undefined {
  const name = ({ stem: 'stemSplit', third: 'thirdSplit', past: 'pastSplit', infinitive: 'pluralSplit' } as const)[
    reply.form as 'stem'
  ];
  const [verb, particle] = forms.get(name) ?? [];
  const { words } = reply.sentence;
  let at = reply.at[0] ?? 0;
  while (at + 1 < words.length && !endsClause(reply.sentence, at)) at++;
  const last = words[at];
  if (!verb || !particle || !last) return undefined;
  const behind = { start: last.end, end: last.end, newText: ` ${particle}` };
  return { edits: [replaced(front, verb), behind], certain: false };
}

function direct(
  reply: Occurrence,
  front: Word,
  behind: Word | undefined,
  text: string,
  words: readonly string[],
): Rewording {
  if (!behind) return span(reply, text);
  return { edits: [replaced(front, words[0] ?? ''), replaced(behind, words[1] ?? '')], certain: true };
}

function plainForm(form: FormName): FormName {
  if (form === 'te' || form === 'pluralSplit') return 'infinitive';
  return form.replace(/Split|Joined/, '') as FormName;
}

function placesOf({ form, at, sentence }: Occurrence): readonly [Word | undefined, Word | undefined] {
  const front = sentence.words[at[0] ?? 0];
  return form.endsWith('Split') ? [front, sentence.words[at.at(-1) ?? 0]] : [front, undefined];
}

function span(reply: Occurrence, text: string): Rewording {
  const first = reply.sentence.words[reply.at[0] ?? 0];
  return { edits: [{ start: reply.start, end: reply.end, newText: like(first?.text ?? '', text) }], certain: true };
}

function replaced(word: Word, text: string): Replacement {
  return { start: word.start, end: word.end, newText: like(word.text, text) };
}

/** Takes a word away with the space before it. */
function removed({ words }: Sentence, word: Word): Replacement {
  const before = words[words.indexOf(word) - 1];
  return { start: before?.end ?? word.start, end: word.end, newText: '' };
}

function endsClause({ words, text, start }: Sentence, at: number): boolean {
  const word = words[at];
  const next = words[at + 1];
  if (!word || !next) return true;
  return (
    /[,;:.!?()]/.test(text.slice(word.end - start, next.start - start)) ||
    /^(?:en|of|maar|als|omdat|zodat|want|via|bij|naar|binnen|op|voor)$/.test(next.norm)
  );
}

function isSubordinate({ sentence, at }: Occurrence): boolean {
  const before = sentence.words.slice(0, at[0]).map(({ norm }) => norm);
  return before.some((norm) =>
    /^(?:als|dat|wanneer|zodra|omdat|nadat|voordat|indien|of|hoe|die|zodat|terwijl)$/.test(norm),
  );
}
