import type { Sentence } from '../text';
import { clauseEnd, clauseStart, norms } from './clause';
import { isIn } from './words';

/** What "u" is beside the verb before it. */
export type Role = 'subject' | 'object' | 'unclear';

/**
 * Decides whether "u" after a verb in -t is its subject ("Morgen ontvangt u …") or its object ("De monteur belt
 * u …"), by what stands before the verb.
 */
export function roleAfterVerb(sentence: Sentence, verbAt: number): Role {
  const { words } = sentence;
  const verb = words[verbAt]?.norm ?? '';
  const before = norms(words, clauseStart(sentence, verbAt), verbAt).filter((norm) => norm !== 'dan' && norm !== 'en');
  if (before.length === 0) return followsSubjectClause(sentence, verbAt) ? 'unclear' : 'subject';
  if (before.some((norm) => isIn('subjects', norm))) return 'object';
  const first = before[0] ?? '';
  if (first === 'wie') return 'unclear';
  if (first === 'als') return 'subject';
  if (before.some((norm) => isIn('animate', norm)) && !isIn('prepositions', first)) return 'object';
  if (isIn('prepositions', first)) return 'subject';
  if (verb === 'heeft') return roleByParticiple(sentence, verbAt, before);
  if (isOnlyAdverbs(before)) return 'subject';
  if (isIn('transfer', verb)) return endsInParticle(sentence, verbAt) ? 'unclear' : 'object';
  if (isIn('agent', verb) || asksHow(before)) return 'subject';
  return 'unclear';
}

/** "Dat uw vlucht niet ging, heeft u veel tijd gekost": the clause before the comma may be the subject. */
function followsSubjectClause({ words }: Sentence, verbAt: number): boolean {
  // "De collega die u sprak, heeft u verkeerd ingelicht": the noun before the relative clause is the subject.
  const relative = norms(words, 2, verbAt).some((norm) => /^(?:die|dat|waar\p{L}*)$/u.test(norm));
  if (relative && isIn('determiners', words[0]?.norm)) return true;
  return verbAt > 0 && /^(?:dat|wat|wie|hoe)$/.test(words[0]?.norm ?? '') && !isIn('agent', words[verbAt]?.norm);
}

/** "Het formulier geeft u af bij de balie": here "u" does it. */
function endsInParticle(sentence: Sentence, verbAt: number): boolean {
  return norms(sentence.words, verbAt + 2, clauseEnd(sentence, verbAt)).some((norm) => isIn('particles', norm));
}

function isOnlyAdverbs(before: readonly string[]): boolean {
  if (/^(?:dit|dat|deze|die|het)$/.test(before[0] ?? '')) return false;
  return before.every((norm) => isIn('adverbs', norm) && !isIn('determiners', norm));
}

function asksHow(before: readonly string[]): boolean {
  return /^(?:wat|welk|welke|hoeveel|hoe|waar.*|wanneer)$/.test(before[0] ?? '');
}

/** "Dat heeft u goed gezien" is about what u did; "Dat heeft u tijd gekost" is not. */
function roleByParticiple(sentence: Sentence, verbAt: number, before: readonly string[]): Role {
  const rest = norms(sentence.words, verbAt + 2, clauseEnd(sentence, verbAt));
  if (rest.some((norm) => isIn('objectParticiples', norm))) return isOnlyAdverbs(before) ? 'subject' : 'object';
  if (rest.some((norm) => isIn('agentParticiples', norm))) return 'subject';
  if (isOnlyAdverbs(before) || asksHow(before)) return 'subject';
  return 'unclear';
}
