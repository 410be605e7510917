import * as vscode from 'vscode';
import type { Settings } from '../engine/settings';
import { readTeamFile, type TeamFile } from '../engine/team-file';
import { settingsFrom } from '../engine/team-settings';
import type { TeamFiles } from './team-files';

/** The settings of VS Code that stand for one of the engine's. */
const keys = [
  'preset',
  'rules',
  'address',
  'language',
  'replyAddress',
  'contact',
  'calendar',
  'channels',
] as const satisfies readonly (keyof Settings)[];

/** The settings that hold for a document: what is set in VS Code wins over the team's file, for a person has the last word. */
export async function settingsFor(uri: vscode.Uri, teamFiles: TeamFiles): Promise<Settings> {
  return settingsFrom([...(await teamFiles.layersFor(uri)), ...chosenSettings(uri)]);
}

/**
 * What a person or a workspace has set in VS Code for a document, weakest layer first. What only has its default is
 * left out, for a default must not win over the team's file.
 */
function chosenSettings(uri: vscode.Uri): TeamFile[] {
  const configuration = vscode.workspace.getConfiguration('goldenReply', uri);
  const chosen = keys.map((key) => ({ key, found: configuration.inspect<unknown>(key) }));
  return (['globalValue', 'workspaceValue', 'workspaceFolderValue'] as const).map((layer) =>
    onlyRight(Object.fromEntries(chosen.map(({ key, found }) => [key, found?.[layer]]))),
  );
}

/** Settings are written by hand, so they are read as strictly as a team's file; the editor says what is wrong. */
function onlyRight(layer: Readonly<Record<string, unknown>>): TeamFile {
  return Object.values(layer).every((value) => value === undefined)
    ? {}
    : (readTeamFile(JSON.stringify(layer)).value ?? {});
}
