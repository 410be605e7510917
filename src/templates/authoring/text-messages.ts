import type { Localized } from '../../language/language';
import type { Imbalance } from './tree';

interface Told {
  readonly message: Localized;
  readonly related?: Localized;
}

const open: Localized = { nl: 'Dit blok staat open.', en: 'This block is open.' };

const imbalances: Readonly<Record<Imbalance['kind'], (own: string, other: string) => Told>> = {
  unclosed: (own) => ({
    message: {
      nl: `{{#${own}}} wordt niet gesloten. Zet {{/${own}}} waar het ophoudt.`,
      en: `{{#${own}}} is never closed. Put {{/${own}}} where it ends.`,
    },
    related: { nl: 'Hier houdt het blok eromheen op.', en: 'The block around it ends here.' },
  }),
  mismatched: (own, other) => ({
    message: {
      nl: `{{#${other}}} wordt gesloten met {{/${own}}}. Schrijf {{/${other}}}.`,
      en: `{{#${other}}} is closed with {{/${own}}}. Write {{/${other}}}.`,
    },
    related: open,
  }),
  'stray-close': (own) => ({
    message: {
      nl: `Hier wordt een blok gesloten dat niet geopend is: {{#${own}}} ontbreekt.`,
      en: `A block is closed here that was not opened: {{#${own}}} is missing.`,
    },
  }),
  'stray-else': () => ({
    message: {
      nl: 'Een “else” hoort in een blok, zoals {{#if …}}.',
      en: 'An “else” belongs in a block, such as {{#if …}}.',
    },
  }),
  'second-else': () => ({
    message: {
      nl: 'Dit blok heeft al een “else”: wat hierachter staat, komt nooit in een antwoord.',
      en: 'This block has an “else” already: what stands behind this never gets into a reply.',
    },
    related: { nl: 'Dit is de eerste.', en: 'This is the first.' },
  }),
};

/** What is said of a text that is not right by itself. */
export const texts = {
  imbalances,
  braces: {
    nl: 'Deze accolades gaan niet dicht. Zet }} achter wat erin hoort.',
    en: 'These braces do not close. Put }} behind what belongs in them.',
  },
  comment: {
    nl: 'Deze opmerking houdt niet op. Zet }} of --}} erachter.',
    en: 'This comment does not end. Put }} or --}} behind it.',
  },
  empty: { nl: 'Tussen deze accolades staat niets.', en: 'There is nothing between these braces.' },
  strange: (word: string): Localized =>
    /^["']/.test(word)
      ? { nl: 'Dit aanhalingsteken gaat niet dicht.', en: 'This quotation mark does not close.' }
      : { nl: `“${word}” kan hier niet staan.`, en: `“${word}” cannot stand here.` },
  curly: {
    nl: 'Tussen accolades zijn aanhalingstekens recht: "…".',
    en: 'Between braces quotation marks are straight: "…".',
  },
  bracket: { nl: 'Dit haakje gaat niet dicht.', en: 'This bracket does not close.' },
  spaced: { nl: 'Achter {{ hoort hier geen spatie.', en: 'No space belongs behind {{ here.' },
  hashElse: { nl: 'Een “else” heeft geen #.', en: 'An “else” has no #.' },
  withoutHash: (name: string): Localized => ({
    nl: `Een blok begint met een #. Bedoeld: #${name}?`,
    en: `A block begins with a #. Did you mean #${name}?`,
  }),
  trailing: (path: string): Localized => ({
    nl: `Achter “${path}” ontbreekt een naam.`,
    en: `A name is missing behind “${path}”.`,
  }),
  singleBraces: (text: string): Localized => ({
    nl: `De klant leest hier “${text}”: een waarde staat tussen twee accolades aan elke kant.`,
    en: `The customer reads “${text}” here: a value stands between two braces on either side.`,
  }),
  foreign: (text: string): Localized => ({
    nl: `De klant leest hier “${text}”: dat is van een ander soort sjabloon. Een blok schrijft u als {{#if …}}.`,
    en: `The customer reads “${text}” here: that is another kind of template. A block is written as {{#if …}}.`,
  }),
  oneValue: (name: string): Localized => ({
    nl: `“#${name}” heeft precies één waarde nodig.`,
    en: `“#${name}” takes exactly one value.`,
  }),
  valueless: (key: string): Localized => ({
    nl: `Achter “${key}=” ontbreekt een waarde.`,
    en: `A value is missing behind “${key}=”.`,
  }),
  raw: {
    nl: 'Vier accolades kunnen hier niet. Zet een \\ voor accolades die als tekst in het antwoord horen.',
    en: 'Four braces are not possible here. Put a \\ before braces that belong in the reply as text.',
  },
  decorator: {
    nl: 'Van wat met een * begint, kan alleen {{#*inline "naam"}}: in een sjabloon wordt niets uitgevoerd.',
    en: 'Of what begins with a *, only {{#*inline "name"}} is possible: nothing in a template is executed.',
  },
  log: {
    nl: '“log” kan hier niet: in een sjabloon wordt niets uitgevoerd.',
    en: '“log” is not possible here: nothing in a template is executed.',
  },
  needless: {
    nl: 'Twee accolades zijn genoeg: in een antwoord wordt geen teken omgezet.',
    en: 'Two braces are enough: no character is converted in a reply.',
  },
  unreachable: {
    nl: 'Dit komt nooit in een antwoord: naar hetzelfde is hierboven al gevraagd.',
    en: 'This never gets into a reply: the same has been asked above.',
  },
  asked: { nl: 'Hier is het al gevraagd.', en: 'It is asked here already.' },
} as const;
