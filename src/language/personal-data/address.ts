import { join, overlaps, type Span } from '../span';
import type { PersonalData } from './kinds';

/** A Dutch street by the end of its name, with its house number: "Kerkstraat 12a", "Burgemeester de Vrieslaan 3-II". */
const dutchStreet =
  /(?<![\p{L}\d])\p{Lu}[\p{L}'’.-]*(?:\s(?:(?:van|de|der|den|het|'t|ter|ten)\s){0,2}\p{Lu}[\p{L}'’.-]*){0,3}(?<=straat|laan|weg|plein|kade|gracht|singel|dijk|hof|pad|steeg|dreef|straatje|plantsoen|burg|baan|lei|wal|plaats|park|haven|markt|ring|erf|veld|oord|straße|strasse)\s\d{1,5}(?:\s?[-/]?\s?(?:[a-zA-Z]|[IVX]{1,3}|bis|hs|\d{1,3}))?(?![\p{L}\d])/gu;
/** A cheap question first: most texts name no street. Asked of the word before a figure. */
const streetEnd =
  /(?:straat|laan|weg|plein|kade|gracht|singel|dijk|hof|pad|steeg|dreef|straatje|plantsoen|burg|baan|lei|wal|plaats|park|haven|markt|ring|erf|veld|oord|straße|strasse)$/;
/** A British street: "14 High Street", "Flat 2, 7B St John's Road". */
const britishStreet =
  /(?<![\p{L}\d])\d{1,4}[A-Za-z]?\s(?:\p{Lu}[\p{L}'’.-]*\s){1,3}(?:Street|St|Road|Rd|Lane|Avenue|Ave|Drive|Close|Way|Court|Gardens|Terrace|Crescent|Grove|Hill|Row|Mews|Place|Path|Square|Walk|Green|Boulevard|Blvd|Parade|Vale)(?![\p{L}\d])/gu;
/** A Dutch postcode: four digits, not from 0, and two capitals, never SA, SD or SS. */
const dutchPostcode = /(?<![\p{L}\d-])[1-9]\d{3}\s?(?!S[ADS])[A-Z]{2}(?![\p{L}\d])/gu;
/** A Belgian postcode only with its B: four digits alone are any number. */
const belgianPostcode = /(?<![\p{L}\d])B-?\s?[1-9]\d{3}(?!\d)/gu;
/** A British postcode: outward code (area and district), space, inward code; see Royal Mail's PAF guide. */
const britishPostcode = /(?<![\p{L}\d])[A-Z]{1,2}\d[A-Z\d]?\s\d[ABD-HJLNP-UW-Z]{2}(?![\p{L}\d])/gu;

/** Streets with a house number and postcodes; a street and the postcode or town right behind it are one address. */
export function findAddresses(text: string): PersonalData[] {
  const dutch = namesStreet(text) ? [...text.matchAll(dutchStreet)] : [];
  const streets = [...dutch, ...text.matchAll(britishStreet)].map(spanOf);
  const codes = [...text.matchAll(dutchPostcode), ...text.matchAll(belgianPostcode), ...text.matchAll(britishPostcode)]
    .filter(([code]) => !/^(?:19|20)\d\d\s?(?:EN|IN|OF|TO|OR|AT|IS|OP|AM|PM)$/.test(code))
    .map(spanOf);
  const free = codes.filter((code) => !streets.some((street) => overlaps(street, code)));
  const merged = merge(
    text,
    [...streets, ...free].sort((a, b) => a.start - b.start),
  );
  return merged.map(({ start, end }) => ({ kind: 'address', start, end: end + townLength(text.slice(end, end + 40)) }));
}

function namesStreet(text: string): boolean {
  for (const { index } of text.matchAll(/\s\d/g))
    if (streetEnd.test(text.slice(Math.max(0, index - longestEnd), index))) return true;
  return false;
}

/** No end of a street's name is longer. */
const longestEnd = 10;

/** " in Sneek", ", Leeds": the town right behind a street. */
function townLength(rest: string): number {
  return /^(?: (?:in|te) \p{Lu}[\p{L}'’-]+|, \p{Lu}[\p{L}'’-]+(?=[.,;)!?\n]|$))/u.exec(rest)?.[0].length ?? 0;
}

function spanOf(match: RegExpExecArray): Span {
  return { start: match.index, end: match.index + match[0].length };
}

/** Behind the word "adres": capitals and a house number, whatever the street is called ("uw adres Spui 12", "3 The Maltings"). */
const anyStreet =
  /^(?:[,:]|\s(?:is|luidt|as|at|als|op|aan|nog|still))*\s((?:\p{Lu}[\p{L}'’-]*\s(?:(?:van|de|der|den|het)\s)*){1,4}\d{1,5}[a-zA-Z]?|\d{1,4}[A-Za-z]?\s\p{Lu}[\p{L}'’-]*(?:\s\p{Lu}[\p{L}'’-]*){0,3})(?![\p{L}\d])/u;

/** The address that stands right behind its name, which ends at an offset. */
export function addressBehind(text: string, nameEnd: number): PersonalData | undefined {
  const match = anyStreet.exec(text.slice(nameEnd, nameEnd + 80));
  if (!match?.[1]) return undefined;
  const end = nameEnd + match[0].length;
  const town = townLength(text.slice(end, end + 40));
  return { kind: 'address', start: end - match[1].length, end: end + town };
}

/** Joins parts of an address between which only a comma, "in" and a place name stand. */
function merge(text: string, parts: readonly Span[]): Span[] {
  const merged: Span[] = [];
  for (const part of parts) {
    const last = merged.at(-1);
    const between = last && text.slice(last.end, part.start);
    if (last && between !== undefined && /^(?:,?\s*(?:in\s+)?(?:\p{Lu}[\p{L}-]*,?\s*){0,2})$/u.test(between))
      merged[merged.length - 1] = join(last, part);
    else merged.push(part);
  }
  return merged;
}
