import * as vscode from 'vscode';
import type { Settings } from '../engine/settings';
import type { TeamFile } from '../engine/team-file';
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
    Object.fromEntries(chosen.flatMap(({ key, found }) => (isSet(key, found?.[layer]) ? [[key, found?.[layer]]] : []))),
  );
}

/** Settings are written by hand: what has another shape than asked for counts as not set, as do the "none" values. */
function isSet(key: (typeof keys)[number], value: unknown): boolean {
  if (value === '' || value === 'auto') return false;
  if (['rules', 'contact', 'calendar', 'channels'].includes(key)) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
  }
  return typeof value === 'string';
}
