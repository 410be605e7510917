import * as vscode from 'vscode';
import type { Draft } from '../../engine/draft';
import type { Localized } from '../../language/language';
import type { PackSnippet } from '../../packs/layers';
import { snippetText } from '../../packs/snippet-syntax';
import { languageOf } from '../../templates/info';
import type { Checks } from '../checks';
import type { Choices } from '../choices';
import { isDraft } from '../drafts';
import type { Reader } from '../reader';
import type { EditorPacks } from './packs';

const texts = {
  title: { nl: 'Tekstblok invoegen', en: 'Insert Snippet' },
  placeholder: { nl: 'Wat wil je zeggen?', en: 'What would you like to say?' },
  none: {
    nl: 'Er zijn geen tekstblokken voor dit antwoord. Ze komen uit packs, in .golden-reply/packs van deze werkmap.',
    en: 'There are no snippets for this reply. They come from packs, in .golden-reply/packs of this workspace.',
  },
} satisfies Record<string, Localized>;

/** What snippets are offered from. */
export interface SnippetNeeds {
  readonly packs: EditorPacks;
  readonly checks: Checks;
  readonly choices: Choices;
  readonly reader: Reader;
}

/** Completes a reply with the snippets of packs that fit it. */
export function registerSnippets(needs: SnippetNeeds): vscode.Disposable {
  return vscode.languages.registerCompletionItemProvider('*', {
    provideCompletionItems: async (document, at) => (await fittingSnippets(needs, document, at)).flatMap(toItems),
  });
}

/** Lets the writer search the snippets that fit the reply, and puts one where the cursor is. */
export async function insertSnippet(needs: SnippetNeeds, editor: vscode.TextEditor): Promise<void> {
  const { say } = needs.reader;
  const found = await fittingSnippets(needs, editor.document, editor.selection.active);
  if (found.length === 0) return void vscode.window.showInformationMessage(say(texts.none));
  const picked = await vscode.window.showQuickPick(found.map(toPick), {
    title: say(texts.title),
    placeHolder: say(texts.placeholder),
    matchOnDescription: true,
    matchOnDetail: true,
  });
  if (picked) await editor.insertSnippet(new vscode.SnippetString(picked.snippet.body));
}

/** The snippets for the reply that a place is in; none outside a reply. */
async function fittingSnippets(
  { packs, checks, choices }: SnippetNeeds,
  document: vscode.TextDocument,
  at: vscode.Position,
): Promise<readonly PackSnippet[]> {
  if (!isDraft(document, choices)) return [];
  const { snippets } = await packs.all();
  const checked = await checks.current(document);
  const offset = document.offsetAt(at);
  const reply = checked?.document.editable ? checked.document.replySpan : undefined;
  if (!checked || !reply || offset < reply.start || offset > reply.end) return [];
  return snippets.filter((snippet) => fits(snippet, checked.draft));
}

/** A snippet in the draft's language, form of address and channel; without channels it is for all. */
function fits({ locale, register, channels }: PackSnippet, draft: Draft): boolean {
  if (draft.language !== 'unknown' && languageOf(locale) !== draft.language) return false;
  if (register !== undefined && draft.address !== undefined && register !== draft.address) return false;
  return channels.length === 0 || channels.includes(draft.channel);
}

function toItems(snippet: PackSnippet): vscode.CompletionItem[] {
  return snippet.prefixes.map((prefix) => {
    const item = new vscode.CompletionItem(
      { label: prefix, description: snippet.title },
      vscode.CompletionItemKind.Snippet,
    );
    item.insertText = new vscode.SnippetString(snippet.body);
    item.documentation = snippetText(snippet.parts);
    item.detail = `${snippet.situation} (${snippet.pack})`;
    return item;
  });
}

function toPick(snippet: PackSnippet): vscode.QuickPickItem & { snippet: PackSnippet } {
  const { title, prefixes, pack, situation, parts } = snippet;
  const description = [prefixes[0], situation, pack].filter((one) => one !== undefined && one !== '').join(' · ');
  return { label: title, description, detail: snippetText(parts).replace(/\s+/g, ' '), snippet };
}
