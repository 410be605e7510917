import type { QuestionWords } from './words';

/** What kind of answer a question asks for. */
export type QuestionKind = 'when' | 'how-much' | 'where' | 'why' | 'who' | 'which' | 'how' | 'yes-no' | 'either-or';

/** The kind of a question by its words from the question word (or the verb) on. */
export function kindOf(norms: readonly string[], words: QuestionWords): QuestionKind {
  const at = norms.findIndex((norm) => words.openers.has(norm));
  // A question word far from the start opens a clause inside: "Kan ik zien wanneer …" asks for the moment all the same.
  const verbFirst = words.verbs.has(norms[0] ?? '') || words.whether.has(norms[0] ?? '');
  if (at < 0 || (verbFirst && at > deepest)) return isChoice(norms) ? 'either-or' : 'yes-no';
  if (verbFirst && !asksThrough(norms, at)) return isChoice(norms) ? 'either-or' : 'yes-no';
  return openKind(norms.slice(at), words);
}

const deepest = 6;

/** "Kunt u zeggen wanneer", "Weten jullie waar": the clause inside is what is asked; not so in "Klopt het wat er staat". */
function asksThrough(norms: readonly string[], at: number): boolean {
  return (
    /^(?:weet|weten|kunt|kun|kan|kunnen|wilt|zou|zouden|do|does|could|can|would|will|any)$/.test(norms[0] ?? '') &&
    at > 1
  );
}

function openKind(norms: readonly string[], words: QuestionWords): QuestionKind {
  const [first = '', second = '', third = ''] = norms;
  const near = norms.slice(1, 6);
  if (words.when.has(first) || (words.how.has(first) && words.times.has(second))) return 'when';
  if (
    words.much.has(first) ||
    (words.how.has(first) &&
      /^(?:duur|hoog|veel|groot|zwaar|ver|oud|breed|diep|dik|warm|much|many|expensive|heavy|big|far|large|tall|wide|deep|old)$/.test(
        second,
      ))
  )
    return 'how-much';
  if (words.how.has(first) && /^(?:kan|komt)$/.test(second) && /^(?:het|dit|dat)$/.test(third)) return 'why';
  if (words.how.has(first) && second === 'come') return 'why';
  if (words.which.has(first)) return whichKind(near, words);
  if (words.why.has(first)) return 'why';
  if (words.where.has(first)) return 'where';
  if (words.who.has(first)) return 'who';
  return words.how.has(first) ? 'how' : 'which';
}

function whichKind(near: readonly string[], words: QuestionWords): QuestionKind {
  if (near.some((norm) => words.times.has(norm))) return 'when';
  if (near.some((norm) => words.money.has(norm))) return 'how-much';
  if (near.some((norm) => /^(?:adres|address)$/.test(norm))) return 'where';
  if (near.some((norm) => /^(?:reden|oorzaak|reason|cause)$/.test(norm))) return 'why';
  // "Wat moet ik doen", "What can I do": asks for the way.
  return near.some((norm) => /^(?:doen|do)$/.test(norm)) ? 'how' : 'which';
}

/** "Komt hij vandaag of morgen?" */
function isChoice(norms: readonly string[]): boolean {
  return norms.slice(2).some((norm, at) => (norm === 'of' || norm === 'or') && at < norms.length - 3);
}
