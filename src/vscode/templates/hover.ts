import * as vscode from 'vscode';
import { languageOf } from '../../templates/info';
import { nameAt, type Name } from '../../templates/authoring/name';
import { variantOf } from '../../templates/authoring/files';
import { sampleText } from '../../templates/authoring/sample';
import { toRange } from '../ranges';
import type { Reader } from '../reader';
import { textsAndDescriptions, type Authoring, type AuthoringPlace } from './authoring';
import { helperPage } from './helper-page';
import { describeVariable } from './variable-page';

const words = {
  written: { nl: 'Zo komt het in een antwoord', en: 'As it gets into a reply' },
  given: {
    nl: 'Krijgt hier zijn waarde van de aanroep of het blok.',
    en: 'Gets its value here from the call or the block.',
  },
};

/** Tells of a name what it is, its example, and what stands in a reply at this place. */
export function registerHover(authoring: Authoring, reader: Reader): vscode.Disposable {
  return vscode.languages.registerHoverProvider(textsAndDescriptions, {
    async provideHover(document, position) {
      const place = await authoring.placeOf(document);
      if (!place) return undefined;
      const offset = document.offsetAt(position);
      const name = nameAt(place.library, place.analysis, place.file, offset);
      if (!name) return undefined;
      const written = sampleText(place.library, place.file, offset, name);
      const contents = [explain(place, name, reader)];
      if (written !== undefined) contents.push(shown(reader.say(words.written), written));
      return new vscode.Hover(contents, toRange(document, name));
    },
  });
}

function explain(
  { library, file }: AuthoringPlace,
  { kind, name, templates }: Name,
  reader: Reader,
): vscode.MarkdownString {
  if (kind === 'helper') return helperPage(name, reader);
  if (kind === 'local') return new vscode.MarkdownString(reader.say(words.given));
  if (kind === 'partial') {
    const locale = variantOf(library, file)?.locale;
    const partials = library.partials.get(name) ?? [];
    const own =
      partials.find((one) => one.locale && locale && languageOf(one.locale) === languageOf(locale)) ?? partials[0];
    return new vscode.MarkdownString().appendCodeblock(own?.source ?? '', 'reply-template');
  }
  const [variable] = templates.flatMap((id) => library.templates.get(id)?.info.variables[name] ?? []);
  if (!variable) return new vscode.MarkdownString(name);
  const { detail, text } = describeVariable(name, variable, reader);
  return new vscode.MarkdownString().appendMarkdown(`**${detail}**\n\n`).appendMarkdown(text.value);
}

function shown(label: string, value: string): vscode.MarkdownString {
  return new vscode.MarkdownString().appendMarkdown(`*${label}:* `).appendText(value);
}
