import en from '../../lexicons/en/empathy-answers.json';
import nl from '../../lexicons/nl/empathy-answers.json';
import type { AddressForm } from '../address/form';
import type { Language } from '../language';
import { defineLexicon } from '../lexicon';
import type { Emotion, EmotionCategory, EmotionForm } from './emotion';

interface Answers {
  readonly forms: Partial<Record<EmotionForm, readonly string[]>>;
  readonly words: Readonly<Record<string, readonly string[]>>;
  readonly emotions: Record<EmotionCategory, readonly string[]>;
  readonly plain: readonly string[];
  readonly apology: { readonly one: readonly string[]; readonly many: readonly string[] };
  readonly success: string;
  readonly successBlank: string;
  readonly question: string;
  readonly blank: string;
  readonly noun: string;
}

const answers = defineLexicon<Answers>({ nl, en });

/** For whom a sentence is made. */
export interface AnswerTarget {
  readonly language: Language;
  /** How the Dutch reply addresses the customer; undefined counts as u. */
  readonly address: AddressForm | undefined;
}

/** Who speaks in an apology: "het spijt me" or "het spijt ons". */
export type Speaker = 'one' | 'many';

/**
 * Sentences that respond to an emotion about a problem, best first, each with its full stop. `clause` is a subordinate
 * clause without "dat" or "that" ("uw speaker niet oplaadt"); it is written as it is given, so brackets stay. The
 * customer's own word comes first; the last sentences are those that fit any emotion.
 */
export function answerEmotion(emotion: Emotion | undefined, clause: string, target: AnswerTarget): readonly string[] {
  const { forms, words, emotions, plain } = answers(target.language);
  const own = emotion?.word === undefined ? [] : (words[emotion.word] ?? (emotion.form && forms[emotion.form]) ?? []);
  const kind = emotion ? emotions[emotion.category] : [];
  const fallback = emotion?.polarity === 'positive' ? [] : plain;
  const templates = [...own.slice(0, 1), ...kind.slice(0, 1), ...own.slice(1), ...kind.slice(1), ...fallback];
  const sentences = new Set(templates.map((template) => fill(template, { clause, word: emotion?.word ?? '' }, target)));
  const fluent = [...sentences].filter((sentence) => !stumbles(sentence));
  return fluent.length > 0 ? fluent : [...sentences];
}

/** "Dat uw koffer zoek is, is vervelend" is right but reads badly: nobody would send it. */
function stumbles(sentence: string): boolean {
  return /\b(?:is|zijn)\]?, is\b/.test(sentence);
}

/** An apology that names the problem: "Het spijt ons dat uw speaker niet oplaadt." */
export function apologise(speaker: Speaker, clause: string, target: AnswerTarget): string {
  const [template = ''] = answers(target.language).apology[speaker];
  return fill(template, { clause }, target);
}

/** The good part first, as a sentence with its blank: "Fijn dat [het al gelukt is om …]. Juist dan is …". */
export function answerSuccess(clause: string, target: AnswerTarget): string {
  const { success, successBlank } = answers(target.language);
  return fill(success, { clause, success: successBlank }, target);
}

/** A question to confirm about what the problem means for the customer, in brackets. */
export function askOn(target: AnswerTarget): string {
  return fill(answers(target.language).question, {}, target);
}

/** The words of the blank that stands for the problem: "wat er misging". */
export function problemBlank(language: Language): string {
  return answers(language).blank;
}

/** A sentence with only the customer's thing in it, to be confirmed: "Wat vervelend dat het misgaat met [uw speaker]." */
export function answerAbout(noun: string, target: AnswerTarget): string {
  return fill(answers(target.language).noun, { noun }, target);
}

const pronouns: Record<AddressForm, Readonly<Record<string, string>>> = {
  u: { u: 'u', bent: 'bent', zich: 'zich' },
  je: { u: 'je', bent: 'bent', zich: 'je' },
};

function fill(template: string, own: Readonly<Record<string, string>>, target: AnswerTarget): string {
  const words = { ...pronouns[target.address ?? 'u'], ...own };
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => words[name] ?? whole);
}
