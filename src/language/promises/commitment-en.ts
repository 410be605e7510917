import type { ClauseView } from './clause';
import type { PromiseWords } from './words';

/** True for a word of the phrase itself: "in no time" denies nothing. */
function isPhrase({ first, after }: ClauseView, index: number): boolean {
  return index >= first && index < after;
}

const gets = /^(?:hear|receive|get|be|see)$/;
/** Words that make an offer of a promise: "we'll be happy to look into it". */
const unwilling = /^(?:able|happy|glad|pleased|love|need|always)$/;
/** "it", "this": a thing that will be done by us only when a participle of ours follows. */
const things = /^(?:it|this|that|there|which|they|these|everything|your)$/;

/**
 * True when the English clause around a phrase ("as soon as possible", "be in touch") promises an act of ours:
 * the nearest word to its left that decides is "will", "'ll", "going to" or a present-tense act with a subject of ours.
 */
export function promisesEnglish(view: ClauseView, words: PromiseWords): boolean {
  const opening = view.norms[view.first] ?? '';
  const attempts = view.norms[view.first + 1] === 'to' && /^(?:try|aim|strive|endeavou?r|attempt|hope)$/.test(opening);
  if (attempts && words.ours.has(view.norms[view.first - 1] ?? '')) return true;
  if (/^(?:doing|trying|working|investigating)$/.test(opening)) return isOurProgress(view, words);
  for (let at = view.first - 1; at >= view.from; at--) {
    const norm = view.norms[at] ?? '';
    if (words.reasons.has(norm)) return false;
    // "I'll let you know", "we'll have this fixed": the verb is ours when "will" stands before it.
    const ours =
      futureAt(view.norms[at - 1] ?? '') !== undefined ||
      (norm === 'let' && view.norms[at + 1] === 'you') ||
      /^(?:everything|all) (?:we|i)$/.test(view.norms.slice(at - 2, at).join(' '));
    if (norm === 'should' && at > view.from) return judgeFuture(view, words, at, '');
    if (/^hopes?$/.test(norm)) return hopesToAct(view, words, at);
    if (words.blocks.has(norm) && !ours) return false;
    const future = futureAt(norm);
    if (future !== undefined) return judgeFuture(view, words, at, future);
    if (/^(?:we|i)(?:'re|'m)$/.test(norm)) return promisesPresent(view, words, at);
    if (words.acts.has(norm) && isOurPresent(view, words, at)) return true;
  }
  return view.first === view.from && startsOurs(view, words);
}

/** "We're working on it", "our team is looking into it"; what "they" are doing is no promise of ours. */
function isOurProgress({ norms, first }: ClauseView, words: PromiseWords): boolean {
  const [subject = '', verb = ''] = norms.slice(Math.max(0, first - 2), first);
  if (/^(?:we're|i'm)$/.test(verb) || /^(?:we're|i'm)$/.test(norms[first - 1] ?? '')) return true;
  const isPerson = words.ours.has(subject) || (words.people.has(subject) && !/^(?:they|he|she)$/.test(subject));
  return /^(?:are|am|is)$/.test(verb) && isPerson;
}

/** What a writer hopes to see, hear or welcome is a wish. */
const wishes = /^(?:see|hear|welcome|have|be|meet|speak|that|you|this|it|for|we|find)$/;

/** "We hope to restore your heating": half a promise of ours, but "we hope to see you" is a wish. */
function hopesToAct(view: ClauseView, words: PromiseWords, at: number): boolean {
  if (view.norms[at + 1] !== 'to' || wishes.test(view.norms[at + 2] ?? '')) return false;
  const before = view.norms[at - 1] ?? '';
  return words.ours.has(before) || words.joiners.has(before) || words.people.has(before);
}

/** "will" and "shall", or "'ll" at the end of its subject: gives the subject in the word, or an empty string. */
function futureAt(norm: string): string | undefined {
  if (norm === 'will' || norm === 'shall') return '';
  return norm.endsWith("'ll") ? norm.slice(0, -3) : undefined;
}

function judgeFuture(view: ClauseView, words: PromiseWords, at: number, glued: string): boolean {
  const subject = glued || (view.norms[at - 1] ?? '');
  const rest = view.norms.slice(at + 1, view.to);
  const around = rest.filter((_, index) => !isPhrase(view, at + 1 + index));
  if (around.some((word) => words.negations.has(word) || unwilling.test(word))) return false;
  if (view.norms.includes('hopefully')) return false;
  const verb =
    rest.find((word) => !/^(?:also|then|soon|shortly|certainly|definitely|now|of|course|very|always)$/.test(word)) ??
    '';
  if (verb === 'see' && rest.includes('you')) return false;
  if (words.theirs.has(subject) && rest.some((word) => /^(?:feel|feeling|better|enjoying)$/.test(word))) return false;
  if (words.theirs.has(subject)) return gets.test(verb) && !rest.includes('able');
  if (things.test(subject)) return verb === 'be' && rest.some((word) => words.participles.has(word) && word.length > 4);
  if (words.ours.has(subject) || at === view.from) return true;
  if (words.ends.has(verb)) return true;
  if (verb !== 'be') return hasPerson(view, words, at);
  return rest.some((word) => /^(?:touch|contact|with)$|ing$/.test(word) || words.participles.has(word));
}

/** A subject is rarely longer than this. */
const subjectWords = 5;

/** "A member of our team will …", "Anna will …"; but "things will turn around soon". */
function hasPerson(view: ClauseView, words: PromiseWords, at: number): boolean {
  // "I've got your message and will reply": the subject stands before the first verb.
  if (words.joiners.has(view.norms[at - 1] ?? ''))
    return view.norms.slice(0, at).some((word) => words.ours.has(word.split("'")[0] ?? '') || words.people.has(word));
  const from = Math.max(view.from, at - subjectWords);
  return view.norms.slice(from, at).some((word) => words.people.has(word));
}

/** "We're working on it", "I'm going to": but "we're sorry" promises nothing. */
function promisesPresent(view: ClauseView, words: PromiseWords, at: number): boolean {
  return view.norms.slice(at + 1, view.first).some((word) => words.acts.has(word));
}

/** "We respond", "our team replies", "we are working": a subject of ours stands just before. */
function isOurPresent(view: ClauseView, words: PromiseWords, at: number): boolean {
  const [second = '', first = ''] = view.norms.slice(Math.max(view.from, at - 2), at);
  const before = first || second;
  if (words.ours.has(before) || /^(?:we|i)'(?:re|m)$/.test(before)) return true;
  // "Our claims department, who aim to reply …": the people stand in the clause before.
  if (before === 'who' && at - 1 === view.from)
    return view.norms.slice(Math.max(0, at - subjectWords), at).some((word) => words.people.has(word));
  if (/^(?:team|colleague|colleagues|department|specialist|agent|agents|staff)$/.test(before)) return true;
  if (/^(?:is|are|always|usually|typically|normally|generally)$/.test(before))
    return words.ours.has(second) || hasPerson(view, words, at - 1);
  return before === 'am' && words.ours.has(second);
}

/** "Shortly we will …", "As soon as possible a colleague will …". */
function startsOurs(view: ClauseView, words: PromiseWords): boolean {
  const end = Math.min(view.norms.length, view.to + 8);
  for (let at = view.after; at < end; at++) {
    const norm = view.norms[at] ?? '';
    if (words.blocks.has(norm)) return false;
    const future = futureAt(norm);
    if (future !== undefined) return judgeFuture(view, words, at, future);
  }
  return false;
}
