import * as vscode from 'vscode';
import type { Draft } from '../../engine/draft';
import type { Localized } from '../../language/language';
import { makeReply, type Answers } from '../../templates/questions';
import { createWorkbench } from '../../workbench';
import type { Checks } from '../checks';
import type { Choices } from '../choices';
import { isDraft } from '../drafts';
import type { Libraries } from '../libraries';
import { createLook } from '../preview/look';
import type { Reader } from '../reader';
import type { Asked } from './asked';
import { askAnswers } from './ask';
import { offersFor, type TemplateOffer } from './offers';
import { pickTemplate, titleOf } from './picker';
import { insertText, isBegun, placeFor } from './place';

const texts = {
  noDraft: {
    nl: 'Open eerst een antwoord, of maak er een met “Nieuw antwoord vanaf het klembord”.',
    en: 'Open a reply first, or make one with “New Reply from Clipboard”.',
  },
  none: {
    nl: 'Er is geen sjabloon voor een antwoord in deze taal en aanspreekvorm.',
    en: 'There is no template for a reply in this language and form of address.',
  },
  begun: { nl: 'Er staat al een antwoord', en: 'There is a reply already' },
  replace: { nl: 'Vervang het antwoord door het sjabloon', en: 'Replace the reply by the template' },
  insert: { nl: 'Zet het sjabloon waar de cursor staat', en: 'Put the template where the cursor is' },
} satisfies Record<string, Localized>;

/** What inserting works with. */
export interface InsertNeeds {
  readonly checks: Checks;
  readonly choices: Choices;
  readonly libraries: Libraries;
  readonly reader: Reader;
}

/**
 * Inserts a template into the draft: the writer chooses one, the draft fills in what it knows, the rest is asked, and
 * what stays open is a blank. With an id that template is taken, in place of the reply. Nothing changes before all is answered.
 */
export async function insertTemplate(needs: InsertNeeds, editor: vscode.TextEditor, asked: Asked): Promise<void> {
  const { checks, choices, libraries, reader } = needs;
  const { document } = editor;
  const checked = isDraft(document, choices) ? await checks.current(document) : undefined;
  if (!checked?.document.editable) return void vscode.window.showWarningMessage(reader.say(texts.noDraft));
  const draft = readAs(checked.draft, asked);
  const offers = offersFor(draft, await libraries.all(), reader.language, asked.id);
  if (offers.length === 0) return void vscode.window.showWarningMessage(reader.say(texts.none));
  const offer = asked.id === undefined ? await choose(needs, offers) : offers[0];
  const answers = offer && (await askAnswers({ ...offer, reader, title: titleOf(offer, reader) }));
  const replaces = asked.id !== undefined || !isBegun(checked.draft);
  const how = answers && (replaces ? 'replace' : await askHow(reader));
  if (!offer || !how) return;
  await put(needs, editor, offer, answers, how);
}

/** The draft as a reply in the language that is asked for, with the form of address that goes with it. */
function readAs(draft: Draft, { language }: Asked): Draft {
  return language ? createWorkbench(draft.settings).read({ ...draft.input, language }) : draft;
}

/** The draft as it is now: while the questions were answered it may have changed. */
async function put(
  { checks }: InsertNeeds,
  editor: vscode.TextEditor,
  { making }: TemplateOffer,
  answers: Answers,
  how: 'replace' | 'insert',
): Promise<void> {
  const { document } = editor;
  const checked = await checks.current(document);
  if (!checked) return;
  const shown = await vscode.window.showTextDocument(document, editor.viewColumn);
  await insertText(
    shown,
    placeFor(checked, document.offsetAt(shown.selection.active), how),
    makeReply(making, answers).text,
  );
}

async function choose({ reader }: InsertNeeds, offers: readonly TemplateOffer[]): Promise<TemplateOffer | undefined> {
  const looking = createLook(reader);
  try {
    return await pickTemplate(offers, (offer) => looking.show(offer.making, certainOf(offer)), reader);
  } finally {
    looking.dispose();
  }
}

function certainOf({ proposals }: TemplateOffer): Answers {
  return new Map([...proposals].flatMap(([name, { value, isCertain }]) => (isCertain ? [[name, value] as const] : [])));
}

async function askHow({ say }: Reader): Promise<'replace' | 'insert' | undefined> {
  const items = (['replace', 'insert'] as const).map((how) => ({ label: say(texts[how]), how }));
  return (await vscode.window.showQuickPick(items, { title: say(texts.begun) }))?.how;
}
