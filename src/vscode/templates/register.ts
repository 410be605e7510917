import * as vscode from 'vscode';
import type { Settings } from '../../engine/settings';
import type { Libraries } from '../libraries';
import type { Reader } from '../reader';
import { createAuthoring } from './authoring';
import { closeBlocks } from './close-block';
import { registerColours } from './colours';
import { registerCompletion } from './completion';
import { registerDefinition } from './definition';
import { registerFixes } from './fixes';
import { registerHover } from './hover';
import { recognisePartials } from './language';
import { registerOutline } from './outline';
import { showProblems } from './problems';
import { registerRename } from './rename';

/** What someone needs who writes templates. `settingsFor` gives the settings that hold for a file. */
export function registerAuthoring(
  libraries: Libraries,
  settingsFor: (uri: vscode.Uri) => Promise<Settings>,
  reader: Reader,
): vscode.Disposable {
  const authoring = createAuthoring(libraries);
  return vscode.Disposable.from(
    recognisePartials(libraries),
    showProblems(authoring, libraries, reader),
    registerCompletion(authoring, reader),
    registerHover(authoring, reader),
    registerDefinition(authoring),
    registerRename(authoring, reader),
    registerOutline(authoring),
    registerColours(authoring),
    registerFixes(authoring, reader),
    closeBlocks(),
  );
}
