import type { AddressForm } from '../address/form';
import type { Sentence, Text } from '../text';
import { findDuty, hasMoreDuties, type Duty } from './duty';
import type { Officialese } from './find';

/** The sentence said by everybody, as changes to it. */
export interface Change {
  readonly start: number;
  readonly end: number;
  readonly newText: string;
}

/** Verbs that are no act of the customer's: "dient te zijn". */
const states = new Set(
  'zijn worden hebben kunnen blijven weten liggen staan zullen mogen willen moeten geschieden gebeuren'.split(' '),
);

const negation = /(?<!\p{L})(?:niet|geen|nooit|niets|nimmer|niemand)(?!\p{L})/iu;

/**
 * Builds a sentence anew around a word that governs it: "U dient het formulier in te vullen" → "Vult u het formulier in",
 * "De nota dient te worden betaald" → "De nota moet worden betaald". Undefined where that is not certain.
 */
export function rebuildSentence(text: Text, found: Officialese, address: AddressForm): readonly Change[] | undefined {
  const { match } = found;
  const { sentence, row } = match;
  const duty = findDuty(text, sentence, found);
  if (!duty || hasMoreDuties(text, sentence, duty)) return undefined;
  if (row.rebuild === 'gelieve') return imperative(text, found, duty, address);
  if (row.rebuild === 'verzoeken') return request(text, found, duty, address);
  return row.rebuild === 'dienen' ? withoutDienen(text, found, duty, address) : undefined;
}

function withoutDienen(
  text: Text,
  found: Officialese,
  duty: Duty,
  address: AddressForm,
): readonly Change[] | undefined {
  const { sentence } = found.match;
  const word = found.words[0];
  const at = sentence.words.findIndex((one) => one === word);
  const [before, next] = [sentence.words[at - 1], sentence.words[at + 1]];
  const norm = word?.norm ?? '';
  if (!word || /^diende/.test(norm)) return undefined;
  const opens = before !== undefined && at === 1 && isCustomer(before.norm);
  if (opens) {
    const form = before.norm === 'u' ? 'u' : address;
    return imperative(text, { ...found, start: before.start }, duty, form);
  }
  if (next && isCustomer(next.norm) && text.value.slice(word.end, next.start) === ' ') {
    if (!isAct(text, duty, next.end)) return undefined;
    return [
      { start: word.start, end: word.end, newText: finite(duty, next.norm === 'u') },
      withoutTe(text, sentence, duty),
    ];
  }
  if (before && isCustomer(before.norm)) return undefined;
  return must(text, found, duty);
}

/** "moet" for "dient", and the infinitive without "te". */
function must(text: Text, { start, end, words, match }: Officialese, duty: Duty): readonly Change[] | undefined {
  const plural = words[0]?.norm === 'dienen';
  if (
    /(?<!\p{L})(?:u|je|jij)(?!\p{L})/iu.test(
      match.sentence.text
        .slice(0, start - match.sentence.start)
        .split(/[,;:]|(?<!\p{L})(?:dat|die|omdat|als|of|en)(?!\p{L})/u)
        .at(-1) ?? '',
    )
  )
    return undefined;
  const newText = withCase(text, start, plural ? 'moeten' : 'moet');
  return [{ start, end, newText }, joined(duty)];
}

/** "Vult u het formulier in" (u) or "Vul het formulier in" (je). */
function imperative(text: Text, found: Officialese, duty: Duty, address: AddressForm): readonly Change[] | undefined {
  if (!isAct(text, duty, found.end) || !opensClause(text, found)) return undefined;
  const own = text.value.slice(found.end, duty.start).trim();
  // "Gelieve u te wenden tot", "Je dient zich te melden": whose reflexive is it?
  if (address === 'u' ? /^(?:u|je)(?!\p{L})/iu.test(own) : /^(?:u|zich)(?!\p{L})/iu.test(own)) return undefined;
  const verb = address === 'u' ? `${finite(duty, true)} u` : duty.verb.stem;
  const start = withCase(text, found.start, verb);
  return [{ start: found.start, end: found.end, newText: start }, withoutTe(text, found.match.sentence, duty)];
}

/** "Wilt u het formulier invullen?" */
function request(text: Text, found: Officialese, duty: Duty, address: AddressForm): readonly Change[] | undefined {
  const { sentence } = found.match;
  if (!/\.$/.test(sentence.text)) return undefined;
  const lead =
    /^\s*(?:(?:dan ook|hierbij|vriendelijk|beleefd|dringend|daarom)\s+)*(?:om\s+)?/iu.exec(
      text.value.slice(found.end, duty.start),
    )?.[0] ?? '';
  const asked = address === 'u' ? 'Wilt u ' : 'Wil je ';
  return [
    { start: found.start, end: found.end + lead.length, newText: asked },
    joined(duty),
    { start: sentence.end - 1, end: sentence.end, newText: '?' },
  ];
}

/** An act of the customer that is asked, not forbidden. */
function isAct(text: Text, { verb, start }: Duty, from: number): boolean {
  return (
    !states.has(verb.infinitive) &&
    finiteOf(verb.third) &&
    !negation.test(text.value.slice(from, start)) &&
    !/,(?!\d)/.test(text.value.slice(from, start))
  );
}

function finiteOf(form: string): boolean {
  return form.length > 1;
}

function finite({ verb }: Duty, polite: boolean): string {
  return polite ? verb.third : verb.stem;
}

/** "in te vullen" leaves "in"; "te betalen" leaves nothing. */
function withoutTe(text: Text, _sentence: Sentence, { particle, te, end }: Duty): Change {
  if (particle) return { start: particle.end, end, newText: '' };
  const gap = /\s*$/.exec(text.value.slice(0, te.start))?.[0].length ?? 0;
  return { start: te.start - gap, end, newText: '' };
}

/** "in te vullen" → "invullen", "te betalen" → "betalen". */
function joined({ start, end, particle, infinitive }: Duty): Change {
  return { start, end, newText: `${particle?.text ?? ''}${infinitive.text}` };
}

function opensClause(text: Text, { start, match }: Officialese): boolean {
  return /^$|[,;:(–-]\s*$|^\P{L}*$/u.test(text.value.slice(match.sentence.start, start));
}

function isCustomer(norm: string): boolean {
  return norm === 'u' || norm === 'je' || norm === 'jij';
}

function withCase(text: Text, at: number, words: string): string {
  return /\p{Lu}/u.test(text.value.charAt(at)) ? words.charAt(0).toUpperCase() + words.slice(1) : words;
}
