import * as vscode from 'vscode';
import { definitionsOf, objectionTo, referencesOf } from '../../templates/authoring/references';
import { toRange } from '../ranges';
import type { Reader } from '../reader';
import { textsAndDescriptions, type Authoring } from './authoring';
import { find } from './definition';

const words = {
  notHere: {
    nl: 'Hier staat geen naam van een variabele die een andere naam kan krijgen.',
    en: 'There is no name of a variable here that can be renamed.',
  },
  ours: { nl: 'Onze eigen sjablonen zijn alleen te lezen.', en: 'Our own templates are read-only.' },
};

/** Renames a variable in every text, description and test of the templates that have it. */
export function registerRename(authoring: Authoring, reader: Reader): vscode.Disposable {
  const locate = async (document: vscode.TextDocument, position: vscode.Position) => {
    // Of other JSON the editor itself says that it cannot be renamed.
    if (!(await authoring.placeOf(document))) return undefined;
    const found = await find(authoring, document, position);
    if (!found || (found.name.kind !== 'variable' && found.name.kind !== 'local'))
      throw new Error(reader.say(words.notHere));
    if (found.place.editor.origin === 'shipped') throw new Error(reader.say(words.ours));
    return found;
  };
  return vscode.languages.registerRenameProvider(textsAndDescriptions, {
    async prepareRename(document, position) {
      const found = await locate(document, position);
      return found && toRange(document, found.name);
    },
    async provideRenameEdits(document, position, newName) {
      const found = await locate(document, position);
      if (!found) return undefined;
      const { place, name } = found;
      const objection = objectionTo(place.library, name, newName);
      if (objection) throw new Error(reader.say(objection));
      const edit = new vscode.WorkspaceEdit();
      for (const origin of [
        ...definitionsOf(place.library, name),
        ...referencesOf(place.library, place.analysis, name),
      ]) {
        const { uri, range } = place.locationOf(origin);
        edit.replace(uri, range, newName);
      }
      return edit;
    },
  });
}
