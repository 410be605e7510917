import type { Span } from '../span';

const mailAddress = /[\p{L}\p{N}_.+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu;

/** Names of mailboxes that take no answers, as whole parts of what stands before the @. */
const refusing =
  /(?:^|[._+\-\d])(?:no[._-]?(?:reply|replies|response|responses|answer)|(?:do|does|please)?[._-]?(?:not|dont|don-t)[._-]?(?:reply|respond|answer)|do[._-]?not[._-]?(?:reply|respond|answer)|donot(?:reply|respond|answer)|dont(?:reply|respond)|geen[._-]?(?:antwoord|antwoorden|reactie|reply)|niet[._-]?(?:beantwoorden|antwoorden|reageren)|nietbeantwoorden|(?:antwoord|reageer|beantwoord)[._-]?niet|mailer[._-]?daemon|unmonitored|onbemand)(?=$|[._+\-\d])/i;

/** Gives the mail addresses in a text that take no answers: no-reply@, geenantwoord@, x@noreply.example.com. */
export function findNoReplyAddresses(text: string): Span[] {
  if (!text.includes('@')) return [];
  return [...text.matchAll(mailAddress)]
    .filter(([address]) => takesNoAnswers(address))
    .map(({ index, 0: address }) => ({ start: index, end: index + address.length }));
}

/** True for one address that takes no answers. */
export function takesNoAnswers(address: string): boolean {
  const [local = '', domain = ''] = address.split('@');
  return (
    refusing.test(local) ||
    domain
      .split('.')
      .slice(0, -1)
      .some((label) => /^(?:no-?reply|donotreply)$/i.test(label))
  );
}
