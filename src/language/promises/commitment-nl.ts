import type { ClauseView } from './clause';
import type { PromiseWords } from './words';

/**
 * True when the Dutch clause around an adverbial ("zo snel mogelijk") or an infinitive group ("contact met u
 * opnemen") promises an act of ours or something the customer gets. The nearest finite verb decides: first the
 * one to the left, and where the clause begins with the phrase or keeps its verb for the end, the one to the right.
 */
export function promisesDutch(view: ClauseView, words: PromiseWords): boolean {
  if (view.norms.slice(view.from, view.to).includes('hopelijk')) return false;
  let at = view.first - 1;
  for (; at >= view.from && view.norms[at] !== 'dat'; at--) {
    const norm = view.norms[at] ?? '';
    if (words.reasons.has(norm) || words.negations.has(norm)) return false;
    const verdict = judge(view, words, at);
    if (verdict !== undefined) return verdict;
  }
  return promisesAtEnd(view, words, at >= view.from ? at : view.from);
}

/** The clause begins at `from`, and its verb stands behind the phrase. */
function promisesAtEnd(view: ClauseView, words: PromiseWords, from: number): boolean {
  // A clause with words before the phrase but no verb is a subordinate one: its subject must be ours.
  const subordinate = view.first > from && !words.joiners.has(view.norms[view.first - 1] ?? '');
  const before = view.norms.slice(from, view.first);
  for (let at = view.after; at < view.to; at++) {
    const norm = view.norms[at] ?? '';
    if (words.blocks.has(norm)) return false;
    if (subordinate && (words.acts.has(norm) || words.ends.has(norm)))
      return before.some((word) => words.ours.has(word));
    if (subordinate && words.passive.has(norm)) return hasParticiple(view, words);
    if (subordinate && words.receives.has(norm)) return before.some((word) => words.theirs.has(word));
    const verdict = subordinate ? undefined : judge(view, words, at);
    if (verdict !== undefined) return verdict;
  }
  return false;
}

/** What the verb at a place says: a promise, no promise, or undefined when it is no finite verb we know. */
function judge(view: ClauseView, words: PromiseWords, at: number): boolean | undefined {
  const norm = view.norms[at] ?? '';
  // "uw mail", "het werk": a noun that looks like a verb.
  if (words.stems.has(norm) && words.determiners.has(view.norms[at - 1] ?? '')) return undefined;
  const customer = isCustomerSubject(view, words, at);
  if (words.receives.has(norm) && customer)
    return norm.startsWith('zu') || norm === 'zal' ? getsSomething(view, words) : true;
  if (words.passive.has(norm)) return hasParticiple(view, words);
  // "zijn best": his.
  if (norm === 'zijn' && !hasNeeded(view, words, norm)) return undefined;
  if (words.acts.has(norm)) return !customer && isOurAct(view, words, at) && hasNeeded(view, words, norm);
  if (/^(?:hoop|hopen)$/.test(norm)) return hopesToAct(view, words, at);
  return words.blocks.has(norm) ? false : undefined;
}

/** "Ik hoop u meer te vertellen": half a promise of ours, but "we hopen u te zien" is a wish. */
function hopesToAct(view: ClauseView, words: PromiseWords, at: number): boolean {
  if (!isOurAct(view, words, at) || isCustomerSubject(view, words, at)) return false;
  const rest = view.norms.slice(at + 1, view.to);
  return rest.includes('te') && !rest.some((word) => words.wishes.has(word));
}

function hasParticiple(view: ClauseView, words: PromiseWords): boolean {
  return view.norms.slice(view.from, view.to).some((word) => words.participles.has(word));
}

/** "u zult … ontvangen", but not "u zult merken". */
function getsSomething(view: ClauseView, words: PromiseWords): boolean {
  return view.norms
    .slice(view.from, view.to)
    .some((word) => /^(?:ontvangen|krijgen|horen|vernemen)$/.test(word) || words.participles.has(word));
}

function hasNeeded(view: ClauseView, words: PromiseWords, verb: string): boolean {
  const needed = words.needing[verb];
  return !needed || needed.some((word) => view.norms.includes(word));
}

/** "u stuurt", "stuurt u": the customer is the subject; "we sturen u" has the customer as object. */
export function isCustomerSubject(view: ClauseView, words: PromiseWords, at: number): boolean {
  const before = at > view.from ? (view.norms[at - 1] ?? '') : '';
  const after = view.norms[at + 1] ?? '';
  if (words.ours.has(before) || words.ours.has(after)) return false;
  if (words.theirs.has(before)) return true;
  if (!words.theirs.has(after)) return false;
  // "Stuurt u", "Dan stuurt u": nothing that could be a subject stands before; "en laat u weten" has the customer as object.
  const verb = view.norms[at] ?? '';
  return (words.receives.has(verb) && !/^zu?l/.test(verb) && verb !== 'zal') || before === '' || before === 'dan';
}

/** "U hoort", "Je krijgt"; but "Je fiets is klaar" is about a bike. */
function opensWithCustomer({ norms }: ClauseView, words: PromiseWords): boolean {
  const [first = '', second = ''] = norms;
  return /^(?:u|jij)$/.test(first) || (first === 'je' && (words.acts.has(second) || words.blocks.has(second)));
}

/** False for an imperative: a verb's stem at the start of its clause without a subject of ours. */
export function isOurAct(view: ClauseView, words: PromiseWords, at: number): boolean {
  const norm = view.norms[at] ?? '';
  const before = at > view.from ? (view.norms[at - 1] ?? '') : '';
  const after = view.norms[at + 1] ?? '';
  if (words.ours.has(before) || words.ours.has(after)) return true;
  if (opensWithCustomer(view, words) && !view.norms.slice(0, at).some((word) => words.ours.has(word))) return false;
  if (!words.stems.has(norm)) return true;
  return words.joiners.has(before) && view.norms.slice(0, at).some((word) => words.ours.has(word));
}
