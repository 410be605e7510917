import irregular from '../../lexicons/nl/irregular.json';
import { verbStem } from './verb-stem';

let exceptions: ReadonlyMap<string, string> | undefined;

/**
 * The form by which the inflections of a Dutch word are compared: the stem of a verb with its particle ("opgeladen" →
 * "oplaad"), the singular of a noun ("dozen", "doosje" → "doos"), the bare adjective ("boze" → "boos"). Takes a
 * normalised word; what it gives is for comparing, not for showing.
 */
export function uninflected(norm: string): string {
  exceptions ??= new Map(Object.entries(JSON.parse(irregular) as Record<string, string>));
  const exception = exceptions.get(norm);
  if (exception !== undefined) return exception;
  if (!/^[\p{L}'-]{3,}$/u.test(norm)) return norm;
  return verbStem(norm) ?? nominal(norm);
}

const sSingular =
  /(?:adres|proces|succes|congres|express|fles|mes|interes|dames|heren|bus|plus|bonus|virus|status|campus|tas|jas|kas|gas|glas|was|pas|kaas|reis|huis|prijs|kluis|muis|vis|mis|les)$/;

function nominal(norm: string): string {
  if (/[aiouy]'s$/.test(norm)) return norm.slice(0, -2);
  const bare = withoutDiminutive(norm);
  if (bare !== norm) return bare;
  if (/(?:heden)$/.test(norm)) return `${norm.slice(0, -4)}heid`;
  if (norm.length > 4 && /[^aeou]en$/.test(norm)) return respelled(norm.slice(0, -2));
  if (
    /(?:el|er|em|en|or|on|eur|oor|age|ie|ee|ne|te|de|ice|ine|ite|ap?p|il|ord|ent|ner|ck|rd|am)s$/.test(norm) &&
    !sSingular.test(norm)
  )
    return nominal(norm.slice(0, -1));
  if (norm.length > 3 && /(?:[^aeiou]|[aeo]i)e$/.test(norm)) return withoutE(norm);
  return norm;
}

/** An inflected adjective may be an inflected participle: "geleverde". */
function withoutE(norm: string): string {
  const bare = norm.slice(0, -1);
  return (/^(?:ge|be|ver|ont|her|\p{L}{2,5}ge).*[dt]$/u.test(bare) ? verbStem(bare) : undefined) ?? respelled(bare);
}

function withoutDiminutive(norm: string): string {
  const one = norm.replace(/jes$/, 'je');
  if (/inkje$/.test(one) && one.length > 8) return one.replace(/inkje$/, 'ing');
  if (/(?:bb|gg|ll|mm|nn|rr)etje$/.test(one)) return one.slice(0, -5);
  if (/mpje$/.test(one)) return one.slice(0, -3);
  if (/[aeiou]{2}tje$|[aeiou][lnr]tje$|wtje$/.test(one)) return shortFinal(one.slice(0, -3));
  if (/[aeiou][aeiou]?[^aeiou]*je$/.test(one) && one.length > 5) return one.slice(0, -2);
  return norm;
}

/** "autootje" and "fotootje" write the last vowel double. */
function shortFinal(bare: string): string {
  return /(aa|oo|uu)$/.test(bare) && bare.length > 4 ? bare.slice(0, -1) : bare;
}

/** Spells what is left when an ending is taken off: "doz" → "doos", "briev" → "brief", "pakkett" → "pakket". */
export function respelled(bare: string): string {
  if (/([^aeiou])\1$/.test(bare)) return bare.slice(0, -1);
  const hard = bare.replace(/v$/, 'f').replace(/z$/, 's');
  const [, front = '', vowel = '', last = ''] = /^(.*[^aeiou]|)([aeou])([^aeiouwxj])$/.exec(hard) ?? [];
  if (vowel === '') return hard;
  // "artikelen", "nummeren": the e is mute.
  const mute = vowel === 'e' && /[aeiou]/.test(front) && /[lrnk]/.test(last);
  return mute ? hard : `${front}${vowel}${vowel}${last}`;
}
