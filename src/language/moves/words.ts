import en from '../../lexicons/en/reply-words.json';
import nl from '../../lexicons/nl/reply-words.json';
import type { Language } from '../language';
import { defineLexicon } from '../lexicon';

const lists = [
  // Who acts, what acts there are, and the words by which something was done.
  ...([
    'ours',
    'nounMarks',
    'subjects',
    'acts',
    'idle',
    'have',
    'must',
    'receives',
    'recipients',
    'passive',
    'ready',
  ] as const),
  // What the customer is told or asked to do.
  ...(['imperatives', 'asks', 'asking', 'askingFor', 'fillersFirst', 'you', 'can'] as const),
  // How clauses hang together.
  ...(['negations', 'hypothetical', 'unreal', 'limits', 'subordinators', 'joiners', 'contrasts'] as const),
  // What answers when, how much, where, whether.
  ...(['now', 'already', 'amounts', 'places', 'modals', 'duties', 'messages', 'faulty', 'details', 'contact'] as const),
] as const;

type Sets = Readonly<Record<(typeof lists)[number], ReadonlySet<string>>>;

/** The words by which the pieces of a reply are told apart. */
export type ReplyWords = Sets & {
  /** Verbs that name an act only together with one of these words: "leg … voor". */
  readonly split: Readonly<Record<string, readonly string[]>>;
};

type Lists = Record<(typeof lists)[number], readonly string[]> & Pick<ReplyWords, 'split'>;

const lexicon = defineLexicon<Lists>({ nl, en });
const tables: Partial<Record<Language, ReplyWords>> = {};

/** The reply words of a language. */
export function replyWords(language: Language): ReplyWords {
  return (tables[language] ??= {
    ...(Object.fromEntries(lists.map((name) => [name, new Set(lexicon(language)[name])])) as unknown as Sets),
    split: lexicon(language).split,
  });
}
