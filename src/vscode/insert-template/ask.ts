import * as vscode from 'vscode';
import type { Localized } from '../../language/language';
import { parseMoment } from '../../language/dates/moment';
import { readAnswer, type Asking } from '../../templates/answer';
import type { Proposal } from '../../templates/fill-in';
import { languageOf, textIn, valueIn, type Variable } from '../../templates/info';
import { needOf, type Answers, type Making } from '../../templates/questions';
import { toText } from '../../templates/value';
import { now } from '../now';
import { fill, type Reader } from '../reader';

const texts = {
  open: { nl: 'Leeg laten: open plek in het antwoord', en: 'Leave empty: a blank in the reply' },
  without: { nl: 'Leeg laten: zonder', en: 'Leave empty: without it' },
  fallback: { nl: 'Leeg laten: {fallback}', en: 'Leave empty: {fallback}' },
  example: { nl: 'Bijvoorbeeld: {example}', en: 'For example: {example}' },
  yes: { nl: 'ja', en: 'yes' },
  no: { nl: 'nee', en: 'no' },
} satisfies Record<string, Localized>;

/** What asking needs besides the template. */
export interface AskNeeds {
  readonly making: Making;
  readonly proposals: ReadonlyMap<string, Proposal>;
  readonly title: string;
  readonly reader: Reader;
}

/**
 * Asks for the values of a template, one after the other; what the draft tells for certain is not asked, nor what this
 * text makes nothing of. Back goes to the question before. Gives undefined when the writer leaves it at that.
 */
export async function askAnswers(needs: AskNeeds): Promise<Answers | undefined> {
  const { making, proposals } = needs;
  const names = Object.keys(making.entry.info.variables);
  const answers = new Map<string, unknown>();
  for (const [name, { value, isCertain }] of proposals) if (isCertain) answers.set(name, value);
  const asked = names.filter((name) => !answers.has(name));
  const path: number[] = [];
  for (let at = 0; at < asked.length;) {
    const name = asked[at] ?? '';
    answers.delete(name);
    const need = needOf(making, name, answers);
    if (need === 'unused') {
      at++;
      continue;
    }
    const left = asked.slice(at).filter((one) => needOf(making, one, answers) !== 'unused').length;
    const step = { number: path.length + 1, of: path.length + left };
    const given = await askOne(needs, name, need, step);
    if (given === undefined) return undefined;
    if (given === 'back') at = path.pop() ?? at;
    else {
      answers.set(name, given.value);
      path.push(at++);
    }
  }
  return answers;
}

type Given = { readonly value: unknown } | 'back' | undefined;

function askOne(
  needs: AskNeeds,
  name: string,
  need: 'optional' | 'required',
  { number, of }: { readonly number: number; readonly of: number },
): Promise<Given> {
  const { making, proposals, title, reader } = needs;
  const variable = making.entry.info.variables[name];
  if (!variable) return Promise.resolve({ value: undefined });
  const input = vscode.window.createInputBox();
  Object.assign(input, { title, step: number, totalSteps: of, ignoreFocusOut: true });
  input.prompt = `${textIn(variable.prompt ?? {}, reader.language) || name} ${leftEmpty(needs, variable, need)}`;
  input.placeholder = reader.say(fill(texts.example, { example: shown(valueOf(variable, needs), reader) }));
  input.value = toText(proposals.get(name)?.value) ?? '';
  input.buttons = number > 1 ? [vscode.QuickInputButtons.Back] : [];
  return new Promise((resolve) => {
    const finish = (given: Given): void => {
      resolve(given);
      input.dispose();
    };
    input.onDidTriggerButton(() => finish('back'));
    input.onDidChangeValue(() => (input.validationMessage = undefined));
    input.onDidHide(() => finish(undefined));
    input.onDidAccept(() => {
      if (input.value.trim() === '') return finish({ value: undefined });
      const answer = readAnswer(variable, input.value, askingOf(making));
      if ('problem' in answer) input.validationMessage = reader.say(answer.problem);
      else finish(answer);
    });
    input.show();
  });
}

/** What "morgen" means depends on the reply: its moment, its language and the team's calendar. */
function askingOf({ occasion }: Making): Asking {
  const { locale, date, settings } = occasion;
  const moment = date === undefined ? undefined : parseMoment(date);
  return { language: languageOf(locale), now: moment ?? now(), calendar: settings.calendar };
}

function valueOf({ example }: Variable, { making }: AskNeeds): unknown {
  return valueIn(example, making.occasion.locale);
}

function shown(value: unknown, { say }: Reader): string {
  if (typeof value === 'boolean') return say(value ? texts.yes : texts.no);
  return toText(value) ?? '';
}

/** What becomes of the reply when the writer has no answer. */
function leftEmpty({ making, reader }: AskNeeds, { fallback }: Variable, need: 'optional' | 'required'): string {
  if (need === 'required') return `(${reader.say(texts.open)})`;
  const value = valueIn(fallback, making.occasion.locale);
  if (value === undefined || value === false) return `(${reader.say(texts.without)})`;
  return `(${reader.say(fill(texts.fallback, { fallback: shown(value, reader) }))})`;
}
