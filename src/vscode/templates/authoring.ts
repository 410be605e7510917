import * as vscode from 'vscode';
import { analyse, type Analysis } from '../../templates/authoring/analyse';
import type { Origin } from '../../templates/authoring/shape';
import type { EditorLibrary, Libraries } from '../libraries';
import { isTemplateFile } from '../paths';
import { rangeIn } from '../ranges';

/** Language id of a reply template. */
export const templateLanguage = 'reply-template';

/** The texts of templates; HTML features and other tools' Handlebars stay away from the language. */
export const texts: vscode.DocumentSelector = { language: templateLanguage };

/** Texts of templates and their descriptions; of other JSON nothing is known here. */
export const textsAndDescriptions: vscode.DocumentFilter[] = [
  { language: templateLanguage },
  { language: 'json', pattern: '**/*.json' },
  { language: 'jsonc', pattern: '**/*.json' },
];

/** A document of a library, with all that is known of it. */
export interface AuthoringPlace {
  readonly editor: EditorLibrary;
  readonly library: EditorLibrary['library'];
  readonly analysis: Analysis;
  /** The path of the document in its library. */
  readonly file: string;
  textOf(file: string): string;
  locationOf(origin: Origin): vscode.Location;
}

/** Knows the library of the documents that are open. */
export interface Authoring {
  /** The place of a document as it stands; undefined of one that belongs to no library. */
  placeOf(document: vscode.TextDocument): Promise<AuthoringPlace | undefined>;
}

/** An analysis is made once of a library as it is; a change of any file makes another library. */
export function createAuthoring(libraries: Libraries): Authoring {
  const known = new WeakMap<EditorLibrary, Analysis>();
  const analysisOf = (editor: EditorLibrary): Analysis => {
    const analysis = known.get(editor) ?? analyse(editor.library);
    known.set(editor, analysis);
    return analysis;
  };
  return {
    async placeOf({ uri }) {
      // Of other documents no library need be looked for.
      if (!isTemplateFile(uri)) return undefined;
      const editor = await libraries.of(uri);
      const file = editor?.pathOf(uri);
      return editor && file !== undefined ? placeIn(editor, analysisOf(editor), file) : undefined;
    },
  };
}

function placeIn(editor: EditorLibrary, analysis: Analysis, file: string): AuthoringPlace {
  const textOf = (path: string): string => editor.texts.get(path) ?? '';
  return {
    ...{ editor, library: editor.library, analysis, file, textOf },
    locationOf: (origin) => new vscode.Location(editor.uriOf(origin.file), rangeIn(textOf(origin.file), origin)),
  };
}
