/** The keys that front matter may have, as `design/product.md` lists them. */
export const knownKeys: readonly string[] = [
  ...['channel', 'from', 'reply-to', 'cc', 'to', 'subject', 'language', 'address', 'date', 'received', 'history'],
  'ignore',
];

/** What a writer may have meant: other names and spellings of our keys and values. */
const meant: Readonly<Record<string, string>> = {
  ...{ kanaal: 'channel', van: 'from', afzender: 'from', antwoordadres: 'reply-to', replyto: 'reply-to' },
  ...{
    reply_to: 'reply-to',
    antwoordaan: 'reply-to',
    aan: 'to',
    onderwerp: 'subject',
    taal: 'language',
    lang: 'language',
  },
  ...{ aanspreekvorm: 'address', aanspreekvorm_: 'address', datum: 'date', ontvangen: 'received' },
  ...{ geschiedenis: 'history', negeer: 'ignore', negeren: 'ignore' },
  ...{ mail: 'email', 'e-mail': 'email', brief: 'letter', recensie: 'review', facebook: 'social', instagram: 'social' },
  ...{ twitter: 'social', x: 'social', linkedin: 'social', webchat: 'chat', messenger: 'chat', app: 'whatsapp' },
  ...{ wa: 'whatsapp', nederlands: 'nl', dutch: 'nl', engels: 'en', english: 'en', 'nl-nl': 'nl', 'en-gb': 'en' },
  ...{ 'en-us': 'en', uw: 'u', jij: 'je', jou: 'je', jouw: 'je' },
};

/** The name among `names` that was probably meant, or undefined. */
export function didYouMean(name: string, names: readonly string[]): string | undefined {
  const folded = name.trim().toLowerCase();
  const other = meant[folded.replace(/ /g, '')];
  if (other && names.includes(other)) return other;
  const limit = folded.length > 5 ? 2 : 1;
  return names.find((candidate) => candidate.length > 2 && distance(folded.slice(0, 20), candidate) <= limit);
}

/** Levenshtein distance of two short words. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const swap = (row[j - 1] ?? 0) + (a.charAt(i - 1) === b.charAt(j - 1) ? 0 : 1);
      next.push(Math.min(swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
