import { closest } from '../closest';
import type { Language } from '../language';
import type { Span } from '../span';
import type { Text } from '../text';
import type { Word } from '../words';
import type { Signature } from './signature';
import { nameWords } from './words';

/** How a greeting calls the person who signed. */
export type Greeted =
  | { readonly kind: 'named' }
  | { readonly kind: 'misspelt'; readonly at: Word; readonly name: string }
  /** Another name, which may be known from elsewhere. */
  | { readonly kind: 'other' }
  | { readonly kind: 'nameless' };

/**
 * Compares the words of an opening with the name that a customer signed with. `opening` is all that may hold the name,
 * `greeting` the greeting itself.
 */
export function readGreeted(reply: Text, opening: Span, greeting: Span, customer: Text, signed: Signature): Greeted {
  const language: Language = reply.language === 'en' ? 'en' : 'nl';
  const called = reply.words.filter(
    (word) => word.start > greeting.start && word.end <= greeting.end && isName(word, language),
  );
  const missing = signed.names.filter((name) => !called.some(({ norm }) => norm === name));
  const own = called.filter(({ norm }) => !signed.names.includes(norm));
  for (const at of own) {
    const name = at.norm.length > 2 ? closest(at.norm, missing) : undefined;
    if (name && isSameName(at.norm, name)) return { kind: 'misspelt', at, name: written(signed, name) };
  }
  const inOpening = reply.words.filter((word) => word.start >= opening.start && word.end <= opening.end);
  if (inOpening.some(({ norm }) => signed.names.some((name) => isCalled(norm, name)))) return { kind: 'named' };
  if (own.length === 0) return { kind: 'nameless' };
  const isKnown = own.some(({ norm }) => customer.words.some((word) => word.norm === norm));
  const addsSurname = signed.names.length === 1 && own.length > 0 && hasTitle(reply, greeting, language);
  return isKnown || addsSurname ? { kind: 'other' } : { kind: 'nameless' };
}

/** A capitalised word of a greeting that is no title and no word for anybody: "Rietfeld", not "Klant". */
function isName(word: Word, language: Language): boolean {
  const { titles, particles, notNames } = nameWords(language);
  return /^\p{Lu}[\p{Ll}'’]/u.test(word.text) && ![titles, particles, notNames].some((list) => list.has(word.norm));
}

/** "Tim" for "Kim" is another person; in a longer name one letter is a slip of the pen. */
function isSameName(found: string, name: string): boolean {
  return found.charAt(0) === name.charAt(0) || Math.min(found.length, name.length) > 4;
}

/** "Hendersons" greets "The Henderson family" and the other way round. */
function isCalled(norm: string, name: string): boolean {
  if (name.includes('-') && name.split('-').some((part) => part.length > 2 && norm.split('-').includes(part)))
    return true;
  return norm === name || norm === `${name}s` || `${norm}s` === name || norm === `${name}'s`;
}

function hasTitle(reply: Text, greeting: Span, language: Language): boolean {
  const { titles } = nameWords(language);
  return reply.words.some(
    (word) =>
      word.start >= greeting.start &&
      word.end <= greeting.end &&
      (titles.has(word.norm) || /^\p{Lu}$/u.test(word.text)),
  );
}

function written(signed: Signature, name: string): string {
  const token = signed.tokens.find(({ norm }) => norm === name);
  const text = token?.text ?? name;
  return token?.kind === 'small' ? text.charAt(0).toUpperCase() + text.slice(1) : text;
}
