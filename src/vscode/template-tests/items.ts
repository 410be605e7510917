import * as vscode from 'vscode';
import { languageOf } from '../../templates/info';
import { testCases, type TestCase } from '../../templates/test-case';
import type { TemplateEntry } from '../../templates/library';
import type { EditorLibrary } from '../libraries';
import { placeIn } from './place';

/** What an item of the Test Explorer stands for, when it is one test. */
export interface Leaf {
  readonly home: EditorLibrary;
  readonly testCase: TestCase;
}

/**
 * Shows the tests of the workspace's templates: folders where there are several, templates, tests. Items that are there
 * already stay, with what they came to. Gives what each of the lowest items stands for, by its id.
 */
export function showTests(
  controller: vscode.TestController,
  libraries: readonly EditorLibrary[],
): ReadonlyMap<string, Leaf> {
  const leaves = new Map<string, Leaf>();
  const templatesOf = (home: EditorLibrary, among: vscode.TestItemCollection): vscode.TestItem[] =>
    [...home.library.templates.values()].map((entry) => templateItem(controller, home, entry, among, leaves));
  const [only, ...others] = libraries;
  if (only && others.length === 0) {
    controller.items.replace(templatesOf(only, controller.items));
    return leaves;
  }
  const folders = libraries.map((home) => {
    const name = vscode.workspace.asRelativePath(home.root);
    const folder = itemIn(controller, controller.items, home.root.toString(), name, home.root);
    folder.children.replace(templatesOf(home, folder.children));
    return folder;
  });
  controller.items.replace(folders);
  return leaves;
}

function templateItem(
  controller: vscode.TestController,
  home: EditorLibrary,
  entry: TemplateEntry,
  among: vscode.TestItemCollection,
  leaves: Map<string, Leaf>,
): vscode.TestItem {
  const uri = home.uriOf(entry.file);
  const template = itemIn(controller, among, uri.toString(), entry.id, uri);
  const cases = testCases(home.library, entry).map((testCase) => {
    const { test, index, register } = testCase;
    const form = languageOf(test.locale) === 'nl' ? ` ${register}` : '';
    const id = `${uri.toString()}#${index}${form}`;
    leaves.set(id, { home, testCase });
    const item = itemIn(controller, template.children, id, `${test.name} (${test.locale}${form})`, uri);
    item.range = placeIn(home, { file: entry.file, ...entry.testSpan(index) })?.range;
    return item;
  });
  template.children.replace(cases);
  return template;
}

/** The item of an id as it is shown already, else a new one. */
function itemIn(
  controller: vscode.TestController,
  among: vscode.TestItemCollection,
  id: string,
  label: string,
  uri: vscode.Uri,
): vscode.TestItem {
  const item = among.get(id) ?? controller.createTestItem(id, label, uri);
  item.label = label;
  return item;
}

/** The lowest items below what is asked for, without those left out. */
export function lowest(
  controller: vscode.TestController,
  { include, exclude }: vscode.TestRunRequest,
): vscode.TestItem[] {
  const out = new Set(exclude);
  const below = (item: vscode.TestItem): vscode.TestItem[] => {
    if (out.has(item)) return [];
    const children = [...item.children].map(([, child]) => child);
    return children.length === 0 ? [item] : children.flatMap(below);
  };
  return (include ?? [...controller.items].map(([, item]) => item)).flatMap(below);
}
