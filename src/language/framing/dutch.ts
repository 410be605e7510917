import type { AddressForm } from '../address/form';
import type { Family, Rewrite } from './framing';
import { capitalise, firstFit, occursOnce, type Step } from './rewrite';

const weekday = '(?:maan|dins|woens|donder|vrij|zater|zon)dag';
const month = '(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)';
const moment = `(?:(?:${weekday}\\s+)?\\d{1,2}\\s+${month}(?:\\s+\\d{4})?|(?:volgende|komende|aanstaande)?\\s?(?:${weekday}|week|maand)(?:ochtend|middag|avond)?|(?:over)?morgen(?:ochtend|middag)?|vanmiddag|\\d{1,2}(?:[.:]\\d{2})?\\s+uur|${month})`;
const mood = '(?:tijdelijk|momenteel|op dit moment|helaas|nog|nu)';

/** A sentence that is closed and nothing else; "tot" opens on that day, "tot en met" on the next opening day. */
const closedSteps: readonly Step[] = [
  [
    new RegExp(`^(.+?) (zijn|is|blijven|blijft)((?: ${mood})*) gesloten tot (?:en met|t/m) ${moment}([.!]?)$`, 'iu'),
    '$1 $2 vanaf [eerstvolgende openingsdag] weer open$4',
  ],
  [
    new RegExp(
      `^(.+?) (zijn|is|blijven|blijft)((?: ${mood})*) tot (?:en met|t/m) ${moment}((?: ${mood})*) gesloten([.!]?)$`,
      'iu',
    ),
    '$1 $2 vanaf [eerstvolgende openingsdag] weer open$5',
  ],
  [
    new RegExp(`^(.+?) (?:zijn|blijven)((?: ${mood})*) (?:gesloten|dicht) tot (${moment})([.!]?)$`, 'iu'),
    '$1 zijn vanaf $3 weer open$4',
  ],
  [
    new RegExp(`^(.+?) (?:is|blijft)((?: ${mood})*) (?:gesloten|dicht) tot (${moment})([.!]?)$`, 'iu'),
    '$1 is vanaf $3 weer open$4',
  ],
  [
    new RegExp(
      `^(.+?) (?:zijn|blijven)((?: ${mood})*) tot (${moment})((?: ${mood})*) (?:gesloten|dicht)([.!]?)$`,
      'iu',
    ),
    '$1 zijn vanaf $3 weer open$5',
  ],
  [
    new RegExp(`^(.+?) (?:is|blijft)((?: ${mood})*) tot (${moment})((?: ${mood})*) (?:gesloten|dicht)([.!]?)$`, 'iu'),
    '$1 is vanaf $3 weer open$5',
  ],
  [
    new RegExp(`^Tot (${moment}) (zijn|is) (wij|we|.{3,40}?)((?: ${mood})*) (?:gesloten|dicht)([.!]?)$`, 'iu'),
    'Vanaf $1 $2 $3 weer open$5',
  ],
  [new RegExp(`^(.+?) niet (open|geopend) (?:voor|vóór|tot) (${moment})([.!]?)$`, 'iu'), '$1 $2 vanaf $3$4'],
];

const lateSteps: readonly Step[] = [
  [/(?<!\p{L})pas ((?:\p{L}+ ){0,4}?)(?:als|wanneer|nadat|zodra)(?!\p{L})/iu, '$1zodra'],
  [/(?<!\p{L})pas /iu, ''],
];

const untilSteps: readonly Step[] = [
  [new RegExp(`(?<!\\p{L})(?:nog )?niet eerder dan (${moment})`, 'iu'), 'vanaf $1'],
  [new RegExp(`(?<!\\p{L})(?:nog )?niet (?:voor|vóór|tot) (${moment})`, 'iu'), 'vanaf $1'],
  [/(?<!\p{L})(?:nog )?niet (.*?)(?:voordat|totdat)(?!\p{L})/iu, '$1zodra'],
];

const hesitateSteps: readonly Step[] = [
  [/(?:aarzel|twijfel|schroom)( dan)? niet (?:om )?contact (met \p{L}+ )?op te nemen/iu, 'neem$1 gerust contact $2op'],
  [/(?:aarzel|twijfel|schroom)( dan)? niet (?:om )?(ons|mij|me) te bellen/iu, 'bel $2$1 gerust'],
  [/(?:aarzel|twijfel|schroom)( dan)? niet (?:om )?(ons|mij|me) te mailen/iu, 'mail $2$1 gerust'],
  [/(?:aarzel|twijfel|schroom)( dan)? niet (?:om )?(ons|mij|me) te contacteren/iu, 'neem$1 gerust contact met $2 op'],
];

const forgetSteps: readonly Step[] = [
  [/vergeet niet (?:om )?(?!om )(.*? te )/iu, 'denk eraan $1'],
  [/vergeet( dan| ook| daarbij| hierbij) niet (?:om )?(?!om )(.*? te )/iu, 'denk er$1 aan $2'],
  [/vergeet niet dat /iu, 'denk eraan dat '],
  [/vergeet (uw|je|jouw|de|het) (.{2,40}?) niet([.!]?)$/iu, 'denk aan $1 $2$3'],
];

/** "U moet eerst X voordat u Y kunt": Y stands in the sentence, so it can come first; X is left to fill in. */
const obligationSteps: readonly Step[] = [
  [
    /^(u|je|jij) moet .+? voordat (u|je|wij|we|ik) (?:(.+?) )?(kunt|kan|kunnen) (\p{L}+)([.!]?)$/iu,
    '$2 $4 $3 $5 zodra $1 [wat eerst nodig is]$6',
  ],
];

const noProblem =
  '(?:geen (?:enkele? )?(?:probleem|zorgen|moeite|punt|dank)|niets te danken)(?: hoor)?(?=\\s*(?:[.!,]|$))';

function courtesySteps(thanked: boolean): readonly Step[] {
  return [
    // It puts at ease, so what follows can say it itself.
    [/^geen (?:enkele? )?zorgen(?: hoor)?\s*[,:]\s*(?=\p{L})/iu, ''],
    [/^geen (?:enkele? )?zorgen(?: hoor)?(?=\s*(?:[.!]|$))/iu, thanked ? 'graag gedaan' : 'het komt goed'],
    [new RegExp(`(?:dat|dit|het) is (?:\\p{L}+ )?${noProblem}`, 'iu'), thanked ? 'dat doe ik graag' : 'dat kan'],
    [new RegExp(`(?<=,\\s)${noProblem}`, 'iu'), thanked ? 'graag gedaan' : 'dat kan'],
    [new RegExp(`^${noProblem}`, 'iu'), thanked ? 'graag gedaan' : 'natuurlijk'],
  ];
}

/** Says a Dutch sentence positively. `thanked`: the customer only thanked, so "geen probleem" answers thanks. */
export function reframeDutch(family: Family, sentence: string, address: AddressForm, thanked: boolean): Rewrite {
  const certain = certainRewrite(family, sentence, thanked);
  if (certain) return { kind: certain.includes('[') ? 'snippet' : 'review', text: capitalise(certain) };
  return { kind: 'snippet', text: blanks[family]?.[address] ?? '[zeg wat wel kan].' };
}

const blanks: Partial<Record<Family, Record<AddressForm, string>>> = {
  refusal: { u: 'Wat ik wel voor u kan doen: [wat wel kan].', je: 'Wat ik wel voor je kan doen: [wat wel kan].' },
  until: { u: 'U kunt [wat de klant wil] vanaf [moment].', je: 'Je kunt [wat de klant wil] vanaf [moment].' },
  closed: { u: 'Wij zijn [wanneer wel] open.', je: 'We zijn [wanneer wel] open.' },
  obligation: {
    u: 'U kunt [wat de klant wil] zodra u [wat eerst nodig is].',
    je: 'Je kunt [wat de klant wil] zodra je [wat eerst nodig is].',
  },
  forget: { u: 'Denk eraan [wat nodig is].', je: 'Denk eraan [wat nodig is].' },
  hesitate: { u: 'Neem gerust contact met ons op [als …].', je: 'Neem gerust contact met ons op [als …].' },
};

function certainRewrite(family: Family, sentence: string, thanked: boolean): string | undefined {
  switch (family) {
    case 'late':
      return occursOnce(sentence, 'pas') ? firstFit(sentence, lateSteps) : undefined;
    case 'closed':
      return firstFit(sentence, closedSteps);
    case 'until':
      return occursOnce(sentence, 'niet') ? firstFit(sentence, untilSteps) : undefined;
    case 'obligation':
      return firstFit(sentence, obligationSteps)?.replace(/zodra (\p{L}+)/u, (whole) => whole.toLowerCase());
    case 'hesitate':
      return firstFit(sentence, hesitateSteps);
    case 'forget':
      return occursOnce(sentence, 'niet') ? firstFit(sentence, forgetSteps) : undefined;
    case 'courtesy':
      return firstFit(sentence, courtesySteps(thanked));
    default:
      return undefined;
  }
}
