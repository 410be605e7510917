import * as vscode from 'vscode';
import type { Localized } from '../../language/language';
import type { Span } from '../../language/span';
import type { Checked, Checks } from '../checks';
import type { Choices } from '../choices';
import { toRange } from '../ranges';
import type { RecentReplies } from '../recent-replies';
import { fill, type Reader } from '../reader';

const texts = {
  one: { nl: 'Er staat nog een fout in dit antwoord.', en: 'There is still an error in this reply.' },
  many: { nl: 'Er staan nog {count} fouten in dit antwoord.', en: 'There are still {count} errors in this reply.' },
  show: { nl: 'Naar de eerste fout', en: 'Show the First Error' },
  copyAnyway: { nl: 'Toch kopiëren', en: 'Copy Anyway' },
  empty: { nl: 'Er is nog geen antwoord om te kopiëren.', en: 'There is no reply to copy yet.' },
  copied: { nl: 'Het antwoord staat op het klembord.', en: 'The reply is on the clipboard.' },
};

/** What copying needs of the rest. */
export interface CopyNeeds {
  readonly checks: Checks;
  readonly choices: Choices;
  readonly recent: RecentReplies;
  readonly reader: Reader;
}

/** Copies the reply alone; asks first while an error remains. */
export async function copyReply(
  { checks, choices, recent, reader }: CopyNeeds,
  document: vscode.TextDocument,
): Promise<void> {
  // Whoever copies a reply holds it for finished: rules about the whole reply speak from here on.
  if (!choices.isChecked(document.uri)) choices.check(document.uri);
  const checked = await checks.current(document);
  if (!checked) return;
  const reply = replyOf(document, checked);
  if (reply === '') {
    void vscode.window.showInformationMessage(reader.say(texts.empty));
    return;
  }
  if (!(await mayCopy(document, checked, reader))) return;
  await vscode.env.clipboard.writeText(reply);
  recent.finish(document, checked);
  vscode.window.setStatusBarMessage(`$(check) ${reader.say(texts.copied)}`, 4000);
}

function replyOf(document: vscode.TextDocument, { document: draft }: Checked): string {
  return (draft.editable ? document.getText(toRange(document, draft.replySpan)) : draft.input.reply).trim();
}

/** Asks only while an error remains; whoever just presses Enter is taken to the first one. */
async function mayCopy(document: vscode.TextDocument, checked: Checked, reader: Reader): Promise<boolean> {
  const errors = errorsOf(checked);
  const [first] = errors;
  if (!first) return true;
  const question = reader.say(errors.length === 1 ? texts.one : fill(texts.many, { count: errors.length }));
  const detail = errors.map(({ message }) => `• ${reader.say(message)}`).join('\n');
  const [show, copy] = [reader.say(texts.show), reader.say(texts.copyAnyway)];
  const answer = await vscode.window.showWarningMessage(question, { modal: true, detail }, show, copy);
  if (answer === show) await vscode.window.showTextDocument(document, { selection: toRange(document, first.span) });
  return answer === copy;
}

interface Remaining {
  readonly span: Span;
  readonly message: Localized;
}

/** In the order of the document. */
function errorsOf({ marks, problems }: Checked): Remaining[] {
  const ofRules = marks.flatMap(({ diagnostic, span }) =>
    diagnostic.severity === 'error' ? [{ span, message: diagnostic.message }] : [],
  );
  const ofDocument = problems.flatMap((problem) =>
    problem.severity === 'error' ? [{ span: problem, message: problem.message }] : [],
  );
  return [...ofDocument, ...ofRules].sort((a, b) => a.span.start - b.span.start);
}
