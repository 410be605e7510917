import type { AddressForm } from '../address/form';
import type { Language } from '../language';
import type { Target } from './target';

/** How a team is reached; everything optional. */
export interface ContactData {
  readonly phone?: string;
  readonly mail?: string;
  readonly link?: string;
  readonly hours?: string;
}

/** Words to insert behind the one to whom the customer is sent, and whether they are certain. */
export interface Directions {
  readonly text: string;
  readonly isCertain: boolean;
}

/** " via 0800-1234 of info@team.nl": certain only where the target is the desk that these contact data belong to. */
export function directionsTo(target: Target, contact: ContactData, language: Language): Directions {
  const [by, or] = language === 'nl' ? [' via ', ' of '] : [' on ', ' or '];
  const phone = contact.phone && `${contact.phone}${contact.hours ? ` (${contact.hours})` : ''}`;
  const ways = [phone, contact.mail, contact.link].filter((way): way is string => Boolean(way));
  const lead = language === 'en' && !phone ? ' at ' : by;
  if (ways.length === 0) {
    const blank = language === 'nl' ? '[telefoonnummer of mailadres]' : '[phone number or email address]';
    return { text: `${by}${blank}`, isCertain: false };
  }
  const route = ways.slice(0, 2).join(or);
  const isCertain = target.kind === 'service';
  return { text: `${lead}${isCertain ? route : `[${route}]`}`, isCertain };
}

/** The sentence with which we ask it ourselves; `who` is the target as it stands in the reply: "de afdeling Facturatie". */
export function askForYou(who: string, language: Language, address: AddressForm | undefined): string {
  if (language === 'en') return `I'll ask ${who} for you and let you know [the answer] [by day and time].`;
  const you = address === 'je' ? 'je' : 'u';
  return `Ik vraag het voor ${you} na bij ${who} en laat ${you} [uiterlijk dag en tijd] weten [wat het antwoord is].`;
}
