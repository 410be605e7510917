import type { Draft } from './draft';

/**
 * True when the reply answers a person: there is a customer's message, or it greets or closes like a mail. What is
 * neither (the text of a site, an announcement) has no customer to be sent away.
 */
export function answersSomebody(draft: Draft): boolean {
  return draft.customer !== undefined || draft.parts.greeting !== undefined || draft.parts.closing !== undefined;
}
