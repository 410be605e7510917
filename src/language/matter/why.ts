import type { Span } from '../span';
import type { Text } from '../text';

/** True when what a message brings is a question why: it stands in that question, or is the displeasure next to it. */
export function asksWhy(customer: Text, brought: Span, isComplaint: boolean): boolean {
  return customer.sentences.some(({ start, end, words }) => {
    const asks = words.some(({ norm }, at) => whys.test(norm) && verbs.test(words[at + 1]?.norm ?? ''));
    return asks && (isComplaint || (brought.start >= start && brought.start < end));
  });
}

const whys = /^(?:why|y|waarom)$/;
const verbs = /^(?:do|does|did|don't|doesn't|is|are|must|should|can|can't|zijn|moet|moeten|mag|kan|rekenen|vragen)$/;
