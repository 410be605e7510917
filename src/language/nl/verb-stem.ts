import strong from '../../lexicons/nl/strong-verbs.json';
import source from '../../lexicons/nl/verbs.txt';

let infinitives: ReadonlyMap<string, string> | undefined;
let strongForms: ReadonlyMap<string, string> | undefined;

/**
 * The stem of a Dutch verb form, its particle in front ("opgeladen" → "oplaad"); undefined for a word that is no verb
 * form. Reads only the infinitives of the verb lexicon, and guesses the form by spelling: cheap enough for typing.
 */
export function verbStem(norm: string): string | undefined {
  return simpleStem(norm) ?? separableStem(norm);
}

function simpleStem(norm: string): string | undefined {
  if (lines().has(norm)) return stemOf(norm);
  const known = strongVerbs().get(norm);
  if (known) return stemOf(known);
  for (const stem of stemCandidates(norm)) if (infinitiveOf(stem)) return stem;
  return undefined;
}

const particle =
  /^(aan|achter|af|bij|binnen|deel|door|in|klaar|langs|mee|na|neer|om|op|over|plaats|samen|tegen|terug|thuis|toe|uit|vast|voor|weg)(.{4,})$/;

function separableStem(norm: string): string | undefined {
  const [, front = '', rest = ''] = particle.exec(norm) ?? [];
  const stem = rest && simpleStem(rest);
  const infinitive = stem && (strongVerbs().get(rest) ?? infinitiveOf(stem));
  return stem && infinitive && particlesOf(infinitive).includes(front) ? front + stem : undefined;
}

/** The stems a form may have, the likeliest first: as it stands, "levert", "geleverd", "leverde". */
function stemCandidates(norm: string): string[] {
  const stems = [norm];
  if (norm.endsWith('t')) stems.push(norm.slice(0, -1));
  const participle = /^ge(.{2,}?)(?:d|t)?$/.exec(norm);
  if (participle && /[dt]$/.test(norm)) stems.push(participle[1] ?? '', norm.slice(2));
  if (/^(?:be|ver|ont|her|er)\p{L}{2,}[dt]$/u.test(norm)) stems.push(norm.slice(0, -1));
  if (/(?:de|te)n?$/.test(norm)) stems.push(norm.replace(/(?:de|te)n?$/, ''));
  return stems.filter((stem) => stem.length > 1);
}

/** The infinitive of a stem, if there is one: "lek" → "lekken", "betaal" → "betalen", "reis" → "reizen". */
function infinitiveOf(stem: string): string | undefined {
  const soft = stem.replace(/f$/, 'v').replace(/s$/, 'z');
  const spellings = [stem, soft].flatMap((base) => {
    const short = base.replace(/([aeou])\1(?=[^aeiou]$)/, '$1');
    const doubled = /(?:^|[^aeiou])[aeiou][^aeiouwxj]$/.test(base) ? [`${base}${base.slice(-1)}en`] : [];
    return short === base ? [...doubled, `${base}en`] : [`${short}en`];
  });
  return spellings.find((spelling) => lines().has(spelling));
}

function stemOf(infinitive: string): string {
  const written = lines().get(infinitive)?.split(' ')[0] ?? '.';
  return written === '.' ? infinitive.slice(0, -2) : written;
}

function particlesOf(infinitive: string): readonly string[] {
  return lines().get(infinitive)?.split(' ')[3]?.split(',') ?? [];
}

/** The lines of the verb lexicon after their infinitive; read once. */
function lines(): ReadonlyMap<string, string> {
  return (infinitives ??= new Map(
    source.split('\n').map((line) => {
      const at = line.indexOf(' ');
      return [line.slice(0, at), line.slice(at + 1)];
    }),
  ));
}

/** The forms of strong verbs, which no rule of spelling gives. */
function strongVerbs(): ReadonlyMap<string, string> {
  return (strongForms ??= new Map(
    Object.entries(JSON.parse(strong) as Record<string, string>).flatMap(([infinitive, forms]) =>
      forms.split(' ').map((form): [string, string] => [form, infinitive]),
    ),
  ));
}
