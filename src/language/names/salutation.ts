import type { Language } from '../language';
import type { Signature } from './signature';
import type { Token } from './tokens';
import type { Title } from './words';

/** How to call somebody in a greeting. `formal`: with title or surname; else by the first name. */
export interface Manner {
  readonly language: Language;
  readonly formal: boolean;
}

/** The names with which a person who signed can be greeted, the most fitting first: "Kim", "Kim de Wit". */
export function salutations(signature: Signature, { language, formal }: Manner): readonly string[] {
  const { tokens, title } = signature;
  const bare = tokens.filter(({ kind }) => kind !== 'title');
  const whole = write(bare);
  const named = bare.filter(({ kind }) => kind === 'name' || kind === 'small');
  const isGroup = bare.some(({ kind }) => kind === 'joiner') || title === 'family';
  const surname = surnameOf(bare);
  const form = titleForm(tokens, title, language);
  const titled = form && surname ? `${form} ${capital(surname)}` : undefined;
  if (titled) return formal ? [titled] : [titled, whole];
  if (isGroup || bare[0]?.kind === 'initial') return [whole];
  // A letter behind the first name ("Margaret L.") is for other readers.
  const first = named.length > 1 || bare.length > 1 ? write(named.slice(0, 1)) : whole;
  const full = bare.at(-1)?.kind === 'initial' ? first : whole;
  return [...new Set(formal ? [full, first] : [first, full])];
}

/** In Dutch a title is written out; in English it stays as it was signed: "Mrs" is not "Ms". */
function titleForm(tokens: readonly Token[], title: Title | undefined, language: Language): string | undefined {
  if (language === 'nl') return title && dutchTitles[title];
  const signed = tokens.find(({ kind }) => kind === 'title')?.norm.replace(/\.$/, '');
  return signed && englishTitles.has(signed) ? capital(signed) : undefined;
}

const dutchTitles: Readonly<Partial<Record<Title, string>>> = { female: 'mevrouw', male: 'meneer', family: 'familie' };
const englishTitles: ReadonlySet<string> = new Set(['mr', 'mrs', 'ms', 'miss', 'mx', 'dr', 'prof', 'rev']);

/** The name behind first name or initials, with its particles; of a single name, that name. */
function surnameOf(tokens: readonly Token[]): string {
  const start = tokens.findIndex(({ kind }) => kind === 'particle');
  if (start >= 0) return write(tokens.slice(start));
  const names = tokens.filter(({ kind }) => kind === 'name' || kind === 'small');
  return write(names.length > 1 ? names.slice(1) : names);
}

function write(tokens: readonly Token[]): string {
  return tokens.map(({ kind, text }) => (kind === 'small' ? capital(text) : text)).join(' ');
}

/** "mevrouw De Wit": without a first name before it, the surname begins with a capital. */
function capital(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
