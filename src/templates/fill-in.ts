import type { Draft } from '../engine/draft';
import { findCustomerWords } from '../language/customer-words/find';
import type { CustomerWordKind } from '../language/customer-words/words';
import { findMoments } from '../language/dates/find';
import { latestOf } from '../language/dates/resolve';
import { writeMoment, type LocalMoment } from '../language/dates/moment';
import type { Text } from '../language/text';
import type { Variable } from './info';

/** A value that the draft has for a variable. What is not certain is offered when the writer is asked. */
export interface Proposal {
  readonly value: string | number;
  readonly isCertain: boolean;
}

/** What a variable is about, by its name: the only thing that tells a customer's number from a telephone number. */
const subjects = {
  customer: /^(?:name|naam|customer|klant|customer_?name|klant_?naam)$/i,
  firstName: /^(?:first_?name|voornaam)$/i,
  sender: /^(?:sender|afzender|agent|medewerker|author|signature|ondertekening|handtekening)$/i,
  team: /^(?:team|department|afdeling|company|bedrijf|organi[sz]ation|organisatie)$/i,
  number:
    /order|bestel|number|nummer|reference|kenmerk|referentie|case|dossier|ticket|invoice|factuur|track|polis|policy/i,
  otherNumber: /phone|telefoon|^tel(?=$|[_A-Z])|mobile|mobiel|account|iban|rekening/i,
  thing: /product|item|artikel|article|device|toestel|purchase|aankoop/i,
  received: /^(?:received|ontvangen|ontvangst|sent|verstuurd)$/i,
} as const;

/**
 * The values that a draft has for a template's variables: the customer's name as they signed, the one number they
 * gave, a thing, amount or day they named; ourselves as the team's settings say. Nothing is guessed: a variable for
 * which the draft has nothing is not in it. Of a grave message only names are taken.
 */
export function proposeValues(
  variables: Readonly<Record<string, Variable>>,
  draft: Draft,
): ReadonlyMap<string, Proposal> {
  const proposals = new Map<string, Proposal>();
  for (const [name, { type }] of Object.entries(variables)) {
    const proposal = proposeFor(name, type, draft);
    if (proposal) proposals.set(name, proposal);
  }
  return proposals;
}

function proposeFor(name: string, type: Variable['type'], draft: Draft): Proposal | undefined {
  if (type === 'text') return proposeText(name, draft);
  if (type === 'date') return proposeDate(name, draft);
  if (type === 'amount' && draft.customer && !draft.grave) return uncertain(amountsIn(draft.customer.value)[0]);
  return undefined;
}

function proposeText(name: string, draft: Draft): Proposal | undefined {
  const { team } = draft.settings;
  const [whole, first = whole] = wordsOf(draft, 'name');
  if (subjects.customer.test(name)) return certain(whole);
  if (subjects.firstName.test(name)) return certain(first);
  if (subjects.sender.test(name)) return only(team.signOffNames ?? []);
  if (subjects.team.test(name)) return certain(team.name);
  if (draft.grave || subjects.otherNumber.test(name)) return undefined;
  if (subjects.number.test(name)) return only(wordsOf(draft, 'number'));
  return subjects.thing.test(name) ? uncertain(wordsOf(draft, 'thing')[0]) : undefined;
}

function wordsOf({ customer }: Draft, kind: CustomerWordKind): string[] {
  return customer ? findCustomerWords(customer).flatMap((word) => (word.kind === kind ? [word.text] : [])) : [];
}

function proposeDate(name: string, { input, date, customer, grave, settings }: Draft): Proposal | undefined {
  const day = ({ year, month, day: of }: LocalMoment): string => writeMoment({ year, month, day: of });
  if (subjects.received.test(name) && input.received) return certain(day(input.received));
  if (!customer || !date || grave) return undefined;
  // The customer counts from when they wrote.
  const from = input.received ?? date;
  const days = findMoments(customer).filter(
    ({ kind }) => kind === 'date' || kind === 'weekday' || kind === 'relative-day',
  );
  const [first] = days.flatMap((moment) => latestOf(moment, from, settings.calendar) ?? []);
  return uncertain(first && day(first));
}

/** Amounts in euros, pounds or dollars: "€ 12,50", "12,50 euro", "£12.50", "1.250,-". */
function amountsIn(value: Text['value']): number[] {
  const pattern =
    /(?:[€£$]\s?(\d{1,3}(?:[.,]\d{3})*|\d+)(?:[.,](\d{2}|-))?|(\d+)(?:[.,](\d{2}))?\s?(?:euro|pounds?|dollars?)\b)(?![\d.,]*\d)/gi;
  return [...value.matchAll(pattern)].map(([, signed, cents, named, namedCents]) => {
    const whole = (signed ?? named ?? '').replace(/[.,]/g, '');
    const part = (cents ?? namedCents ?? '').replace('-', '');
    return Number(part === '' ? whole : `${whole}.${part}`);
  });
}

function certain(value: string | undefined): Proposal | undefined {
  return value === undefined || value === '' ? undefined : { value, isCertain: true };
}

function uncertain(value: string | number | undefined): Proposal | undefined {
  return value === undefined ? undefined : { value, isCertain: false };
}

/** Of several it is not known which. */
function only(values: readonly string[]): Proposal | undefined {
  return values.length === 1 ? certain(values[0]) : uncertain(values[0]);
}
