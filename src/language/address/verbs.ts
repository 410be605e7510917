import { isIn } from './words';

const toFamiliar: ReadonlyMap<string, string> = new Map([
  ['heeft', 'heb'],
  ['hebt', 'heb'],
  ['bent', 'ben'],
  ['kunt', 'kun'],
  ['wilt', 'wil'],
  ['zult', 'zul'],
  ['gaat', 'ga'],
  ['staat', 'sta'],
  ['slaat', 'sla'],
  ['verstaat', 'versta'],
  ['doet', 'doe'],
  ['voldoet', 'voldoe'],
  ['ziet', 'zie'],
  ['zei', 'zei'],
]);

const toPolite: ReadonlyMap<string, string> = new Map([
  ...[...toFamiliar].map(([polite, familiar]) => [familiar, polite] as const),
  ['heb', 'hebt'],
  ['kan', 'kunt'],
  ['zal', 'zult'],
  ['hou', 'houdt'],
  ['rij', 'rijdt'],
  ['snij', 'snijdt'],
  ['mag', 'mag'],
  ['is', 'is'],
]);

/** The verb before "je" for the verb before "u": "werkt" (u) → "werk" (je). Takes and gives lower case. */
export function familiarInversion(verb: string): string {
  const special = toFamiliar.get(verb);
  if (special) return special;
  if (isIn('stemsInT', verb) || !verb.endsWith('t')) return verb;
  return verb.slice(0, -1);
}

/** The verb before "u" for the verb before "je": "werk" (je) → "werkt" (u). Takes and gives lower case. */
export function politeInversion(verb: string): string {
  const special = toPolite.get(verb);
  if (special) return special;
  if (isIn('strongPast', verb) || /(?:de|te|den|ten)$/.test(verb) || verb.endsWith('t')) return verb;
  return `${verb}t`;
}

/** True when only "u" and "je", never he or she, go with this form: it tells that the pronoun is the subject. */
export function isSecondPersonOnly(verb: string): boolean {
  return /^(?:hebt|bent|kunt|wilt|zult)$/.test(verb);
}
