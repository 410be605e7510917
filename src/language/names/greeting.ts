import type { Language } from '../language';

/** What a greeting is made for. `style`: a letter has its greeting on a line of its own; in talk it opens the first line. */
export interface Occasion {
  readonly language: Language;
  readonly style: 'letter' | 'talk';
  /** Dutch u; in English nothing hangs on it. */
  readonly formal: boolean;
  /** The hour of the day, when the moment of the reply is known. */
  readonly hour: number | undefined;
  /** The team's own word for this channel. */
  readonly own: string | undefined;
}

/** The words with which to greet, the most fitting first: "Beste"; "Hoi", "Goedemorgen". */
export function greetingWords({ language, style, formal, hour, own }: Occasion): readonly string[] {
  if (own) return [own];
  if (style === 'letter') return [language === 'nl' ? 'Beste' : 'Dear'];
  const byHour = hour === undefined ? undefined : timeOfDay(language, hour);
  const plain = language === 'en' ? 'Hi' : formal ? 'Dag' : 'Hoi';
  if (!byHour) return [plain];
  return formal && language === 'nl' ? [byHour, plain] : [plain, byHour];
}

function timeOfDay(language: Language, hour: number): string {
  const part = hour < 12 ? 0 : hour < 18 ? 1 : 2;
  const words: Record<Language, readonly string[]> = {
    nl: ['Goedemorgen', 'Goedemiddag', 'Goedenavond'],
    en: ['Good morning', 'Good afternoon', 'Good evening'],
  };
  return words[language][part] ?? '';
}

/** True when a greeting is only its word, so that a name can follow: "Hoi", "Good morning"; not "Beste klant". */
export function isBareGreeting(greeting: string): boolean {
  return /^(?:\S+|good\s\S+|goede[n]?\s\S+)$/iu.test(greeting);
}
