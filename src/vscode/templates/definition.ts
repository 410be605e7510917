import * as vscode from 'vscode';
import { nameAt, type Name } from '../../templates/authoring/name';
import { definitionsOf, referencesOf } from '../../templates/authoring/references';
import { textsAndDescriptions, type Authoring, type AuthoringPlace } from './authoring';

/** Goes to where a name gets its meaning, and finds where it is used. */
export function registerDefinition(authoring: Authoring): vscode.Disposable {
  const definition: vscode.DefinitionProvider = {
    async provideDefinition(document, position) {
      const found = await find(authoring, document, position);
      return found && definitionsOf(found.place.library, found.name).map(found.place.locationOf);
    },
  };
  const references: vscode.ReferenceProvider = {
    async provideReferences(document, position, { includeDeclaration }) {
      const found = await find(authoring, document, position);
      if (!found) return undefined;
      const { place, name } = found;
      const uses = referencesOf(place.library, place.analysis, name);
      return [...(includeDeclaration ? definitionsOf(place.library, name) : []), ...uses].map(place.locationOf);
    },
  };
  return vscode.Disposable.from(
    vscode.languages.registerDefinitionProvider(textsAndDescriptions, definition),
    vscode.languages.registerReferenceProvider(textsAndDescriptions, references),
  );
}

/** The name at a position, with its place. */
export async function find(
  authoring: Authoring,
  document: vscode.TextDocument,
  position: vscode.Position,
): Promise<{ readonly place: AuthoringPlace; readonly name: Name } | undefined> {
  const place = await authoring.placeOf(document);
  const name = place && nameAt(place.library, place.analysis, place.file, document.offsetAt(position));
  return place && name && { place, name };
}
