import * as vscode from 'vscode';
import { channels, type Channel } from '../engine/draft';
import { defaultSettings, type ChannelSettings, type Settings } from '../engine/settings';

/** The settings of VS Code that stand for one of the engine's; `rules` and the like are joined key by key. */
const keys = [
  'preset',
  'rules',
  'address',
  'language',
  'replyAddress',
  'contact',
  'calendar',
  'channels',
  'team',
] as const satisfies readonly (keyof Settings)[];

/** What a person or a workspace has set in VS Code for a document, and nothing that only has its default. */
export function explicitSettings(uri: vscode.Uri): Partial<Settings> {
  const configuration = vscode.workspace.getConfiguration('goldenReply', uri);
  const chosen = keys.flatMap((key) => {
    const value = explicit(configuration.inspect<unknown>(key));
    return value === undefined || value === '' ? [] : [[key, value]];
  });
  return Object.fromEntries(chosen) as Partial<Settings>;
}

/** Joins layers, the later one winning: maps key by key, each channel by itself. */
export function joinSettings(...layers: readonly Partial<Settings>[]): Settings {
  return layers.reduce<Settings>(
    (joined, layer) => ({
      ...joined,
      ...layer,
      rules: { ...joined.rules, ...layer.rules },
      contact: { ...joined.contact, ...layer.contact },
      calendar: { ...joined.calendar, ...layer.calendar },
      team: { ...joined.team, ...layer.team },
      channels: joinChannels(joined.channels, layer.channels ?? {}),
    }),
    defaultSettings,
  );
}

function joinChannels(below: Settings['channels'], above: Settings['channels']): Settings['channels'] {
  const joined: Partial<Record<Channel, ChannelSettings>> = { ...below };
  for (const channel of channels) {
    const [under, over] = [below[channel], above[channel]];
    if (over) joined[channel] = { ...under, ...over, rules: { ...under?.rules, ...over.rules } };
  }
  return joined;
}

type Inspected = ReturnType<vscode.WorkspaceConfiguration['inspect']>;

/** The nearest value, or all of them joined where they are maps. */
function explicit(inspected: Inspected): unknown {
  const { globalValue, workspaceValue, workspaceFolderValue } = inspected ?? {};
  const layers = [globalValue, workspaceValue, workspaceFolderValue].filter((value) => value !== undefined);
  if (layers.every(isMap)) return layers.length > 0 ? Object.assign({}, ...layers) : undefined;
  return layers.at(-1);
}

function isMap(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
