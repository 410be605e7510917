import * as vscode from 'vscode';
import type { Localized } from '../language/language';
import { channelNames, languageNames } from './draft-names';
import type { Checked } from './checks';
import { commandIds } from './command-ids';
import type { Reader } from './reader';

const texts = {
  channel: { nl: 'Kanaal', en: 'Channel' },
  language: { nl: 'Taal van het antwoord', en: 'Language of the reply' },
  address: { nl: 'Aanspreekvorm', en: 'Form of address' },
  change: { nl: 'Wijzigen', en: 'Change' },
};

/** What we take the draft to be, beside its language mode. */
export interface LanguageStatus extends vscode.Disposable {
  /** Shows what a check found in a document, or nothing when it is no draft. */
  show(document: vscode.TextDocument | undefined, checked: Checked | undefined): void;
}

/** Makes the three items, each with its command to change it. */
export function createLanguageStatus(reader: Reader): LanguageStatus {
  const channel = createItem('channel');
  const language = createItem('language');
  const address = createItem('address');
  return {
    show(document, checked) {
      const selector = document && checked ? { language: document.languageId } : noDocument;
      const draft = checked?.draft;
      channel.selector = language.selector = selector;
      address.selector = draft?.address ? selector : noDocument;
      if (!draft) return;
      describe(channel, texts.channel, commandIds.changeChannel, reader);
      describe(language, texts.language, commandIds.changeLanguage, reader);
      describe(address, texts.address, commandIds.changeAddress, reader);
      channel.text = reader.say(channelNames[draft.channel]);
      language.text = reader.say(languageNames[draft.language]);
      address.text = draft.address ?? '';
    },
    dispose: () => vscode.Disposable.from(channel, language, address).dispose(),
  };
}

/** An item is shown with the documents that its selector fits: this one fits none. */
const noDocument: vscode.DocumentSelector = { scheme: 'golden-reply-none' };

function createItem(id: string): vscode.LanguageStatusItem {
  return vscode.languages.createLanguageStatusItem(`goldenReply.${id}`, noDocument);
}

/** In the language that the reader has now. */
function describe(item: vscode.LanguageStatusItem, name: Localized, command: string, reader: Reader): void {
  item.name = `Golden Reply: ${reader.say(name)}`;
  item.detail = reader.say(name);
  item.command = { command, title: reader.say(texts.change) };
}
