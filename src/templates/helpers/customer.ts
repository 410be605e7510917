import { usualStyle } from '../../engine/salutation';
import { problemClauses, problemNoun } from '../../language/clause/problem-clause';
import { problemBlank } from '../../language/emotion/answer';
import { isGrave } from '../../language/gravity';
import { findOtherWordings } from '../../language/mirror/wording';
import { reword } from '../../language/mirror/replace';
import { greetingWords } from '../../language/names/greeting';
import { salutations } from '../../language/names/salutation';
import { readName, signatureOf, type Signature } from '../../language/names/signature';
import type { Replacement } from '../../language/mirror/rewording';
import { readText } from '../../language/text';
import { BadArgument, type Helper, type Situation } from '../helper';
import { toText } from '../value';
import { isBlank, textOf, wrongCount } from './arguments';

/** "Beste Kim", "Goedemorgen meneer De Wit", "Hoi Kim": by channel, time of day and form of address. */
export const greeting: Helper = {
  acceptsMissing: true,
  call: ({ args: [given], situation }) => {
    const { language, channel, date, greeting: own } = situation;
    const style = usualStyle(channel);
    const formal = isFormal(situation);
    const hour = date?.minutes === undefined ? undefined : Math.floor(date.minutes / 60);
    const [word = ''] = greetingWords({ language, style, formal, hour, own });
    const name = nameFor(given, situation, formal);
    if (name) return `${word} ${name}`;
    return style === 'talk' ? word : `${word} [${language === 'nl' ? 'naam' : 'name'}]`;
  },
};

/** "Kim" of "Kim de Wit"; "mevrouw De Wit" stays, since there is no first name in it. */
export const firstName: Helper = {
  call: ({ args: [given], situation: { language } }) => {
    const name = textOf(given, 'firstName');
    if (name instanceof BadArgument) return name;
    const read = readName(name, language);
    const first = read?.tokens.find(({ kind }) => kind !== 'title');
    const hasSurname = (read?.names.length ?? 0) > 1 || read?.tokens.some(({ kind }) => kind === 'particle');
    if (first?.kind === 'name' && hasSurname) return first.text;
    return (read && salutations(read, { language, formal: false })[0]) ?? name;
  },
};

/** The first phrase in a reply with u, the second in one with je. */
export const form: Helper = {
  call: ({ args, situation }) => {
    const [polite, familiar] = args.map((arg) => toText(arg));
    if (args.length !== 2 || polite === undefined || familiar === undefined)
      return wrongCount('form', '"uw pakket" "je pakket"');
    if (situation.language === 'en') return noForms;
    return situation.address === 'u' ? polite : familiar;
  },
};

/** The phrase with the customer's own word in it, article and all, where they call the same thing otherwise. */
export const mirror: Helper = {
  call: ({ args: [given], situation: { customer, language } }) => {
    const phrase = textOf(given, 'mirror');
    if (phrase instanceof BadArgument || !customer || isGrave(customer)) return phrase;
    const text = readText(phrase, language);
    const [wording] = findOtherWordings(text, customer);
    const reworded = wording && reword(text, wording);
    return reworded?.certain ? applied(phrase, reworded.edits) : phrase;
  },
};

/** The customer's problem as a clause: "uw speaker niet oplaadt". What is not certain stands in brackets. */
export const clause: Helper = {
  call: ({ situation: { customer, language, address } }) => {
    const blank = `[${problemBlank(language)}]`;
    if (!customer) return blank;
    const target = { language, address };
    const [best] = problemClauses(customer, target);
    if (best && best.gate !== 'refused') return best.gate === 'strict' ? best.text : `[${best.text}]`;
    const thing = problemNoun(customer, target);
    return thing ? `[${thing.text} …]` : blank;
  },
};

const noForms = new BadArgument({
  nl: '“form” kiest tussen u en je; in het Engels is er maar één vorm.',
  en: '“form” chooses between the Dutch u and je; English has one form.',
});

function isFormal({ language, address, channel }: Situation): boolean {
  return language === 'nl' ? address === 'u' : channel === 'letter';
}

/** The name as it was given, else as the customer signed. */
function nameFor(given: unknown, { language, customer }: Situation, formal: boolean): string | undefined {
  const text = isBlank(given) ? undefined : toText(given)?.trim();
  const read: Signature | undefined = text === undefined ? customer && signatureOf(customer) : readName(text, language);
  return (read && salutations(read, { language, formal })[0]) ?? text;
}

function applied(text: string, edits: readonly Replacement[]): string {
  return [...edits]
    .sort((a, b) => b.start - a.start)
    .reduce((done, { start, end, newText }) => done.slice(0, start) + newText + done.slice(end), text);
}
