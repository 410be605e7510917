import type { RefusalReason } from '../reading';
import { isListed } from './lexicon';
import { isOwnClause, type MainClause } from './main-clause';
import type { Segment } from './tokens';

/** Whose deed the clause tells, seen from the company. */
export type Role = 'customer' | 'company' | 'other';

/** The role of the subject. */
export function roleOf({ subject }: MainClause): Role {
  const [first] = subject;
  if (/^(?:i|we)(?:$|')/.test(first?.norm ?? '')) return 'customer';
  return /^you(?:$|')/.test(first?.norm ?? '') ? 'company' : 'other';
}

const customer: Readonly<Record<string, string>> = {
  i: 'you',
  "i'm": "you're",
  "i've": "you've",
  "i'd": "you'd",
  "i'll": "you'll",
  we: 'you',
  "we're": "you're",
  "we've": "you've",
  "we'd": "you'd",
  "we'll": "you'll",
  me: 'you',
  us: 'you',
  my: 'your',
  our: 'your',
  mine: 'yours',
  ours: 'yours',
  myself: 'yourself',
  ourselves: 'yourselves',
};

const company: Readonly<Record<string, string>> = {
  you: 'us',
  "you're": "we're",
  "you've": "we've",
  "you'd": "we'd",
  "you'll": "we'll",
  your: 'our',
  yours: 'ours',
  yourself: 'ourselves',
  yourselves: 'ourselves',
};

/** The words of the clause, each from the company's side; a word whose person is not certain gives the reason. */
export function shiftWords(clause: MainClause, role: Role): string[] | RefusalReason {
  const { fronted, subject, predicate } = clause;
  if (role === 'company' && isGeneric(clause)) return 'unclear-person';
  if (predicate.some((_, at) => isSubjectPronoun(predicate, at))) return 'unclear-person';
  const [first, ...others] = subject;
  if (!first) return 'unclear-subject';
  const opening = first.norm === 'you' ? 'we' : shiftWord(first.norm, first.text);
  const rest = [...others, ...predicate];
  return [...fronted.map((token) => shiftWord(token.norm, token.text)), opening, ...shiftRest(rest, first.norm)];
}

/** "was" and "am" belong to I; behind "we" and "you" they are "were" and "are". */
function shiftRest(rest: Segment, subject: string): string[] {
  let seenVerb = false;
  return rest.map((token, at) => {
    if (token.norm === 'you' && isOwnClause(rest, at)) return 'we';
    if (!seenVerb && subject === 'i') {
      if (!isListed('adverbs', token.norm)) seenVerb = true;
      if (token.norm === 'am') return 'are';
      if (token.norm === 'was') return 'were';
      if (token.norm === "wasn't") return "weren't";
    }
    return shiftWord(token.norm, token.text);
  });
}

function shiftWord(norm: string, text: string): string {
  return customer[norm] ?? company[norm] ?? text;
}

/** A second clause with a person of its own inside. */
function isSubjectPronoun(predicate: Segment, at: number): boolean {
  const norm = predicate[at]?.norm ?? '';
  if (/^(?:i|we|he|she|they)(?:$|')/.test(norm)) return !isOwnClause(predicate, at);
  return at > 0 && /^you(?:'re|'ve|'d|'ll)$/.test(norm);
}

/** "you can never reach anyone" is said of everybody; what you did or have done is said of the company. */
function isGeneric({ subject, predicate }: MainClause): boolean {
  if (/^you(?:'ve|'re)$/.test(subject[0]?.norm ?? '')) return false;
  const [verb] = predicate.filter((token) => !isListed('adverbs', token.norm));
  const norm = verb?.norm ?? '';
  if (/^(?:have|haven't|had|hadn't|did|didn't|were|weren't|keep|kept|are|aren't|don't)$/.test(norm)) return false;
  return !/ed$/.test(norm) && !isListed('irregular', norm);
}
