import * as vscode from 'vscode';
import type { Localized } from '../../language/language';
import { textIn } from '../../templates/info';
import type { Reader } from '../reader';
import type { TemplateOffer } from './offers';

const texts = {
  title: { nl: 'Sjabloon invoegen', en: 'Insert Template' },
  placeholder: { nl: 'Waar gaat het bericht over?', en: 'What is the message about?' },
  fitting: { nl: 'past bij dit bericht', en: 'fits this message' },
  others: { nl: 'andere sjablonen', en: 'other templates' },
  draft: { nl: 'concept', en: 'draft' },
} satisfies Record<string, Localized>;

interface Item extends vscode.QuickPickItem {
  readonly offer?: TemplateOffer;
}

/**
 * Lets the writer choose a template; `onActive` hears which one the list is at. Gives undefined when none was chosen.
 */
export function pickTemplate(
  offers: readonly TemplateOffer[],
  onActive: (offer: TemplateOffer) => void,
  reader: Reader,
): Promise<TemplateOffer | undefined> {
  const picker = vscode.window.createQuickPick<Item>();
  picker.title = reader.say(texts.title);
  picker.placeholder = reader.say(texts.placeholder);
  picker.matchOnDescription = true;
  picker.matchOnDetail = true;
  picker.ignoreFocusOut = true;
  picker.items = itemsOf(offers, reader);
  return new Promise((resolve) => {
    picker.onDidChangeActive(([item]) => {
      if (item?.offer) onActive(item.offer);
    });
    picker.onDidAccept(() => {
      resolve(picker.selectedItems[0]?.offer);
      picker.dispose();
    });
    picker.onDidHide(() => {
      resolve(undefined);
      picker.dispose();
    });
    picker.show();
  });
}

function itemsOf(offers: readonly TemplateOffer[], reader: Reader): Item[] {
  const fitting = offers.filter(({ fits }) => fits);
  const others = offers.filter(({ fits }) => !fits);
  const group = (title: Localized, own: readonly TemplateOffer[]): Item[] =>
    own.length === 0
      ? []
      : [
          { label: reader.say(title), kind: vscode.QuickPickItemKind.Separator },
          ...own.map((offer) => itemOf(offer, reader)),
        ];
  const byTitle = [...others].sort((a, b) => titleOf(a, reader).localeCompare(titleOf(b, reader), reader.language));
  return [...group(texts.fitting, fitting), ...group(texts.others, byTitle)];
}

/** How a template is called. */
export function titleOf({ making }: TemplateOffer, { language }: Reader): string {
  return textIn(making.entry.info.titles, language) || making.entry.id;
}

function itemOf(offer: TemplateOffer, reader: Reader): Item {
  const { home, making } = offer;
  const { info } = making.entry;
  // A writer may look for a template by its name in the other language.
  const other = textIn(info.titles, reader.language === 'nl' ? 'en' : 'nl');
  const from = home.origin === 'workspace' ? vscode.workspace.asRelativePath(home.root) : '';
  const status = info.status === 'draft' ? reader.say(texts.draft) : '';
  const title = titleOf(offer, reader);
  return {
    label: title,
    description: [other === title ? '' : other, from, status].filter((part) => part !== '').join(' · '),
    detail: textIn(info.situation, reader.language),
    offer,
  };
}
