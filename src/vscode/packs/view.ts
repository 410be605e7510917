import * as vscode from 'vscode';
import type { Localized } from '../../language/language';
import type { LayeredPack, Packs } from '../../packs/layers';
import { manifestFile } from '../../packs/manifest';
import { fill, type Reader } from '../reader';
import type { EditorPacks } from './packs';

/** The id of the view in package.json. */
const viewId = 'goldenReply.packs';

const texts = {
  layers: {
    'built-in': { nl: 'van Golden Reply', en: 'from Golden Reply' },
    extension: { nl: 'uit een extensie', en: 'from an extension' },
    npm: { nl: 'uit npm', en: 'from npm' },
    user: { nl: 'van uzelf', en: 'your own' },
    workspace: { nl: 'van deze werkmap', en: 'of this workspace' },
    override: { nl: 'aanpassingen van deze werkmap', en: 'overrides of this workspace' },
  } satisfies Record<LayeredPack['layer'], Localized>,
  snippets: { nl: '{count} tekstblokken', en: '{count} snippets' },
  templates: { nl: '{count} sjablonen', en: '{count} templates' },
  rules: { nl: '{count} huisregels', en: '{count} house rules' },
  problems: { nl: '{count} aanmerkingen', en: '{count} problems' },
  shadows: { nl: '{item} vervangt die van {pack}', en: '{item} takes the place of that of {pack}' },
};

/** A pack, or something that is said of it. */
type Row = { readonly one: LayeredPack } | { readonly text: Localized; readonly icon: string };

/** Lists the packs with where they come from, what they bring, and what takes the place of what. */
export function registerPacksView(packs: EditorPacks, reader: Reader): vscode.Disposable {
  const changed = new vscode.EventEmitter<undefined>();
  const provider: vscode.TreeDataProvider<Row> = {
    onDidChangeTreeData: changed.event,
    async getChildren(row) {
      const all = await packs.all();
      return row ? ('one' in row ? rowsOf(row.one, all) : []) : all.packs.map((one) => ({ one }));
    },
    getTreeItem: (row) => ('one' in row ? packItem(packs, row.one, reader) : textItem(row, reader)),
  };
  return vscode.Disposable.from(
    vscode.window.registerTreeDataProvider(viewId, provider),
    packs.onDidChange(() => changed.fire(undefined)),
    changed,
  );
}

async function packItem(packs: EditorPacks, one: LayeredPack, { language, say }: Reader): Promise<vscode.TreeItem> {
  const { manifest } = one.pack;
  const title = manifest.titles[language] ?? manifest.id;
  const item = new vscode.TreeItem(title, vscode.TreeItemCollapsibleState.Collapsed);
  item.id = one.root;
  item.description = `${manifest.id} ${manifest.version} · ${say(texts.layers[one.layer])}`;
  item.tooltip = manifest.descriptions[language] ?? title;
  item.iconPath = new vscode.ThemeIcon('package');
  const uri = await packs.uriOf(one.root + manifestFile);
  if (uri) item.command = { command: 'vscode.open', title, arguments: [uri] };
  return item;
}

function textItem({ text, icon }: Extract<Row, { text: Localized }>, { say }: Reader): vscode.TreeItem {
  const item = new vscode.TreeItem(say(text));
  item.iconPath = new vscode.ThemeIcon(icon);
  return item;
}

function rowsOf({ pack, root }: LayeredPack, { shadows, problems }: Packs): Row[] {
  const counted = [
    [texts.snippets, pack.snippets.length, 'symbol-snippet'],
    [texts.templates, pack.library.templates.size, 'file'],
    [texts.rules, pack.rules.length, 'law'],
    [texts.problems, problems.filter(({ file }) => file.startsWith(root)).length, 'warning'],
  ] as const;
  const own = shadows.filter(({ by }) => by === pack.manifest.id);
  return [
    ...counted.flatMap(([text, count, icon]) => (count === 0 ? [] : [{ text: fill(text, { count }), icon }])),
    ...own.map(({ name, of }) => ({ text: fill(texts.shadows, { item: name, pack: of }), icon: 'layers' })),
  ];
}
