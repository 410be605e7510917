import type { Family, Rewrite } from './framing';
import { capitalise, firstFit, occursOnce, tidy, type Step } from './rewrite';

const weekday = '(?:mon|tues|wednes|thurs|fri|satur|sun)day';
const month = '(?:january|february|march|april|may|june|july|august|september|october|november|december)';
const time = '(?:\\d{1,2}(?:[.:]\\d{2})?\\s?(?:am|pm|a\\.m\\.|p\\.m\\.)|noon|midday|\\d{1,2}[.:]\\d{2})';
const day = `(?:(?:${weekday},?\\s+)?(?:\\d{1,2}(?:st|nd|rd|th)?\\s+${month}|${month}\\s+\\d{1,2}(?:st|nd|rd|th)?)(?:\\s+\\d{4})?|(?:next\\s+)?${weekday}|tomorrow|next\\s+(?:week|month)|${month})`;
const moment = `(?:${time}(?:\\s+on\\s+${day})?|${day}(?:\\s+at\\s+${time})?)`;
const cannot =
  "(?:can't|cannot|can not|are unable to|am unable to|aren't able to|are not able to|'re unable to|'re not able to|'m unable to|'m not able to)";
/** A clause that can follow "as soon as". */
const clause = '(?=(?:we|you|i|it|they|your|our|the|this|that)\\b)';

const untilSteps: readonly Step[] = [
  [new RegExp(`\\b(?:don't|do not) open until (${time})`, 'i'), 'open at $1'],
  [new RegExp(`\\b(?:don't|do not) open until (${moment})`, 'i'), 'open on $1'],
  [new RegExp(`\\b(?:doesn't|does not) open until (${time})`, 'i'), 'opens at $1'],
  [new RegExp(`\\b(?:doesn't|does not) open until (${moment})`, 'i'), 'opens on $1'],
  [new RegExp(`\\b(?:isn't|is not) (open|available|possible) (?:until|before) (${moment})`, 'i'), 'is $1 from $2'],
  [new RegExp(`\\b(?:aren't|are not) (open|available|possible) (?:until|before) (${moment})`, 'i'), 'are $1 from $2'],
  [new RegExp(`(?<=\\b(?:we|they))'re not (open|available) (?:until|before) (${moment})`, 'i'), "'re $1 from $2"],
  [
    new RegExp(`\\b(?:won't|will not) be (open|available|possible) (?:until|before) (${moment})`, 'i'),
    'will be $1 from $2',
  ],
  [new RegExp(`\\s?(?<=\\b(?:we|i)\\s?)${cannot} (.*?)(?:until|before) (${moment})`, 'i'), ' can $1from $2'],
  [new RegExp(`\\s?(?<=\\b(?:we|i)\\s?)${cannot} (.*?)until ${clause}`, 'i'), ' can $1as soon as '],
  [new RegExp(`\\b(?:won't|will not) be able to (.*?)(?:until|before) (${moment})`, 'i'), 'will be able to $1from $2'],
  [new RegExp(`\\b(?:won't|will not) be able to (.*?)until ${clause}`, 'i'), 'will be able to $1as soon as '],
  [new RegExp(`\\bnot earlier than (${moment})`, 'i'), 'from $1'],
];

const closedSteps: readonly Step[] = [
  [
    new RegExp(
      `^(.*?)( are|'re| is)((?: temporarily| currently| unfortunately| now)*) closed until (${moment})([.!]?)$`,
      'i',
    ),
    '$1$2 open again from $4$5',
  ],
];

const forgetSteps: readonly Step[] = [[/(?:do not|don't|never) forget (?=to |that |your |the |about )/i, 'remember ']];

/** "You must X before we can Y": Y stands in the sentence, so it can come first; X is left to confirm. */
const obligationSteps: readonly Step[] = [
  [/^you must (?:first )?(.+?) before (we|you|i) can (.+?)([.!]?)$/i, '$2 can $3 once you [$1]$4'],
];

const hesitates = /(?:do not|don't) (?:hesitate|be afraid|be shy) to (?=\w)/i;

const noProblem = '(?:no|not a) (?:problem|trouble|worries|bother|sweat)(?: at all)?(?=\\s*(?:[.!,]|$))';

function courtesySteps(thanked: boolean): readonly Step[] {
  return [
    [new RegExp(`\\b(?:that's|that is|it's|it is|this is) (?:really )?${noProblem}`, 'i'), "that's fine"],
    [new RegExp(`^${noProblem}`, 'i'), thanked ? "you're welcome" : 'of course'],
  ];
}

/** Says an English sentence positively. `thanked`: the customer only thanked, so "no problem" answers thanks. */
export function reframeEnglish(family: Family, sentence: string, thanked: boolean): Rewrite {
  const straight = sentence.replace(/[’‘]/g, "'");
  const certain = certainRewrite(family, straight, thanked);
  if (certain) return { kind: certain.includes('[') ? 'snippet' : 'review', text: capitalise(certain) };
  return { kind: 'snippet', text: blanks[family] ?? '[Say what is possible].' };
}

const blanks: Partial<Record<Family, string>> = {
  refusal: 'What I can do for you: [what is possible].',
  until: 'You can [what the customer wants] from [moment].',
  closed: "We're open [when you are open].",
  obligation: 'You can [what the customer wants] once you have [what is needed first].',
  forget: 'Remember [what is needed].',
};

function certainRewrite(family: Family, sentence: string, thanked: boolean): string | undefined {
  switch (family) {
    case 'until':
      return occursOnce(sentence, 'until|before|than') ? firstFit(sentence, untilSteps) : undefined;
    case 'closed':
      return firstFit(sentence, closedSteps) ?? firstFit(sentence, untilSteps);
    case 'obligation':
      return firstFit(sentence, obligationSteps);
    case 'hesitate':
      return hesitates.test(sentence) ? tidy(sentence.replace(hesitates, 'feel free to ')) : undefined;
    case 'forget':
      return firstFit(sentence, forgetSteps);
    case 'courtesy':
      return firstFit(sentence, courtesySteps(thanked));
    default:
      return undefined;
  }
}
