import * as vscode from 'vscode';
import { channels } from '../../engine/draft';
import type { Localized } from '../../language/language';
import type { Checks } from '../checks';
import type { Choice, Choices } from '../choices';
import { replyLanguage } from '../drafts';
import { setKey } from '../front-matter';
import { channelNames, languageNames } from '../draft-names';
import { toRange } from '../ranges';
import type { Reader } from '../reader';

/** What a writer can say about a draft: its key in the front matter, and the values to choose from. */
export interface Question {
  readonly key: keyof Choice;
  readonly text: Localized;
  readonly values: readonly { readonly value: string; readonly name: Localized }[];
}

export const channelQuestion: Question = {
  key: 'channel',
  text: { nl: 'Langs welk kanaal gaat dit antwoord?', en: 'By which channel does this reply go?' },
  values: channels.map((value) => ({ value, name: channelNames[value] })),
};

export const languageQuestion: Question = {
  key: 'language',
  text: { nl: 'In welke taal is dit antwoord?', en: 'In which language is this reply?' },
  values: (['nl', 'en'] as const).map((value) => ({ value, name: languageNames[value] })),
};

export const addressQuestion: Question = {
  key: 'address',
  text: { nl: 'Hoe spreekt u deze klant aan?', en: 'How do you address this customer?' },
  values: (['u', 'je'] as const).map((value) => ({ value, name: { nl: value, en: value } })),
};

const automatic: Localized = { nl: 'Automatisch', en: 'Automatic' };
const automaticDetail: Localized = {
  nl: 'Uit het bericht van de klant, het antwoord en de instellingen',
  en: 'From the customer’s message, the reply and the settings',
};

/** What a change needs of the rest. */
export interface ChangeNeeds {
  readonly checks: Checks;
  readonly choices: Choices;
  readonly reader: Reader;
}

/**
 * Asks the question, unless the answer is given, and writes the answer: into the front matter of a reply file, else
 * into what is kept for the document in this session.
 */
export async function changeDraft(
  needs: ChangeNeeds,
  question: Question,
  document: vscode.TextDocument,
  answer: unknown,
): Promise<void> {
  const given = question.values.find(({ value }) => value === answer);
  const chosen = given ? { value: given.value } : await ask(question, needs.reader);
  if (!chosen) return;
  if (document.languageId !== replyLanguage) {
    const others = { ...needs.choices.of(document.uri), [question.key]: undefined };
    needs.choices.choose(document.uri, { ...others, ...(chosen.value && { [question.key]: chosen.value }) });
    return;
  }
  const checked = await needs.checks.current(document);
  if (!checked) return;
  const change = setKey(document.getText(), checked.document.frontMatterSpan, question.key, chosen.value);
  const edit = new vscode.WorkspaceEdit();
  edit.replace(document.uri, toRange(document, change), change.newText);
  await vscode.workspace.applyEdit(edit);
}

async function ask({ text, values }: Question, reader: Reader): Promise<{ value: string | undefined } | undefined> {
  const items = [
    ...values.map(({ value, name }) => ({ label: reader.say(name), value })),
    { label: reader.say(automatic), detail: reader.say(automaticDetail), value: undefined },
  ];
  return vscode.window.showQuickPick(items, { placeHolder: reader.say(text) });
}
