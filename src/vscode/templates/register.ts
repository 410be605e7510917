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
import { showMarks } from './marks';
import { registerOutline } from './outline';
import { showProblems } from './problems';
import { registerRename } from './rename';
import { createReplies } from './replies';
import { registerReplyFixes } from './reply-fixes';

/** The settings that hold for a file, and when they change. */
interface SettingsSource {
  readonly settingsFor: (uri: vscode.Uri) => Promise<Settings>;
  readonly onDidChange: vscode.Event<void>;
}

/** What someone needs who writes templates. */
export function registerAuthoring(libraries: Libraries, settings: SettingsSource, reader: Reader): vscode.Disposable {
  const authoring = createAuthoring(libraries);
  const replies = createReplies(settings.settingsFor);
  return vscode.Disposable.from(
    recognisePartials(libraries),
    showProblems(authoring, libraries, reader),
    showMarks(authoring, replies, libraries, reader),
    registerCompletion(authoring, reader),
    registerHover(authoring, reader),
    registerDefinition(authoring),
    registerRename(authoring, reader),
    registerOutline(authoring),
    registerColours(authoring),
    registerFixes(authoring, reader),
    registerReplyFixes(authoring, replies, reader),
    settings.onDidChange(() => replies.clear()),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration('goldenReply')) replies.clear();
    }),
    closeBlocks(),
  );
}
