import type { PersonalDataKind } from './kinds';

/**
 * True when a text holds this data, however it is written there: spaces, hyphens and capitals do not count. Of an
 * address its street and house number are enough.
 */
export function sameData(data: string, text: string, kind: PersonalDataKind): boolean {
  const wanted = squeeze(kind === 'address' ? data.replace(/,.*| (?:in|te) .*/s, '') : data);
  return wanted !== '' && squeeze(text).includes(wanted);
}

function squeeze(text: string): string {
  return text
    .toLowerCase()
    .replace(/\+31|0031|\(0\)/g, '0')
    .replace(/[^\p{L}\d@]/gu, '');
}
