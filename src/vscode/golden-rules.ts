import type { Group } from '../engine/rule';
import type { Localized } from '../language/language';

/** A golden rule or theme as the writer reads it. */
export interface Theme {
  readonly name: Localized;
  readonly why: Localized;
}

/** What each group of rules stands for, in the words of customer contact. */
export const themes: Readonly<Record<Group, Theme>> = {
  available: {
    name: { nl: 'Gouden regel 1: wees bereikbaar', en: 'Golden rule 1: be available' },
    why: {
      nl: 'Een klant die niet kan antwoorden of niet weet waar hij terechtkan, staat voor een dichte deur.',
      en: 'A customer who cannot answer, or does not know where to turn, stands before a closed door.',
    },
  },
  promise: {
    name: { nl: 'Gouden regel 2: kom uw belofte na', en: 'Golden rule 2: keep your promise' },
    why: {
      nl: 'Alleen een belofte met een moment erbij is na te komen. Een klant die weet wanneer, hoeft niet te vragen.',
      en: 'Only a promise with a moment can be kept. A customer who knows when need not ask.',
    },
  },
  'no-needless-contact': {
    name: { nl: 'Gouden regel 3: val de klant niet onnodig lastig', en: 'Golden rule 3: do not bother the customer' },
    why: {
      nl: 'Wie een probleem heeft, wil dat eerst opgelost zien.',
      en: 'Whoever has a problem wants to see it solved first.',
    },
  },
  'no-formalities': {
    name: { nl: 'Gouden regel 4: doe niet moeilijk', en: 'Golden rule 4: do not be difficult about formalities' },
    why: {
      nl: 'Een regel of een ambtelijk woord is geen reden. Zeg in gewone taal wat er kan en waarom.',
      en: 'A regulation or an official word is no reason. Say in plain language what can be done and why.',
    },
  },
  'own-mistakes': {
    name: {
      nl: 'Gouden regel 5: geef fouten toe en maak ze goed',
      en: 'Golden rule 5: admit mistakes and put them right',
    },
    why: {
      nl: 'Een fout die iemand zelf benoemt, kost minder vertrouwen dan een fout die van niemand lijkt.',
      en: 'A mistake that is owned costs less trust than one that seems to be nobody’s.',
    },
  },
  involved: {
    name: { nl: 'Gouden regel 6: wees oprecht betrokken', en: 'Golden rule 6: be sincerely involved' },
    why: {
      nl: 'Meeleven klinkt pas echt als het probleem en het gevoel van déze klant erin staan.',
      en: 'Sympathy only sounds real when it names this customer’s problem and feeling.',
    },
  },
  listening: {
    name: { nl: 'Luisteren, samenvatten, doorvragen', en: 'Listen, summarise, ask on' },
    why: {
      nl: 'Vul niet in voor de ander: vraag wat u niet weet en laat merken wat u gelezen hebt.',
      en: 'Do not fill in for the other: ask what you do not know, and show what you have read.',
    },
  },
  mirroring: {
    name: { nl: 'Spiegelen', en: 'Mirroring' },
    why: {
      nl: 'Wie zijn eigen woorden terugleest, voelt zich begrepen en hoeft niet te vertalen.',
      en: 'Whoever reads their own words back feels understood and need not translate.',
    },
  },
  framing: {
    name: { nl: 'Positief verwoorden', en: 'Positive framing' },
    why: {
      nl: 'Wat wél kan, en vanaf wanneer, helpt een klant verder. Wat niet kan, doet dat niet.',
      en: 'What can be done, and from when, takes a customer further. What cannot does not.',
    },
  },
  privacy: {
    name: { nl: 'Privacy en grenzen', en: 'Privacy and boundaries' },
    why: {
      nl: 'Gegevens van een klant horen alleen bij die klant.',
      en: 'A customer’s data belong to that customer alone.',
    },
  },
  craft: {
    name: { nl: 'Vakwerk', en: 'Craft' },
    why: {
      nl: 'Een open plek of een slordigheid haalt de aandacht weg van wat u wilt zeggen.',
      en: 'A blank or a slip takes the attention away from what you want to say.',
    },
  },
};
