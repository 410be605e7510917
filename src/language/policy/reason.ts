import type { Language } from '../language';
import type { Text } from '../text';
import type { PolicyMatch } from './policy';

const reasons: Record<Language, { because: string; clause: string }> = {
  nl: {
    because: 'vanwege [de reden, in het belang van de klant]',
    clause: 'de reden is [waarom dit in het belang van de klant is]',
  },
  en: {
    because: 'because of [the reason, as it matters to the customer]',
    clause: 'the reason is [how this serves the customer]',
  },
};

/**
 * What comes in the place of the words that name the rule, with the reason as a blank; undefined where the rest of the
 * sentence leans on them.
 */
export function reasonInPlace(text: Text, match: PolicyMatch, language: Language): string | undefined {
  const { kind } = match.row;
  const { because, clause } = reasons[language];
  if (kind === 'adverbial') return withCase(text, match, because);
  const rest = text.value.slice(match.end, match.sentence.end);
  return kind === 'clause' && /^[\s.!]*$/.test(rest) && opensClause(text, match)
    ? withCase(text, match, clause)
    : undefined;
}

function opensClause(text: Text, match: PolicyMatch): boolean {
  return /(?:^|[,;:–-])\s*$/.test(text.value.slice(match.sentence.start, match.start));
}

function withCase(text: Text, match: PolicyMatch, words: string): string {
  const first = text.value.charAt(match.start);
  return /\p{Lu}/u.test(first) ? words.charAt(0).toUpperCase() + words.slice(1) : words;
}
