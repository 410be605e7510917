import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { channels } from '../src/engine/draft';
import { rules } from '../src/rules/index';
import { commandIds } from '../src/vscode/command-ids';

interface Manifest {
  readonly main: string;
  readonly browser: string;
  readonly activationEvents: readonly string[];
  readonly capabilities: { readonly untrustedWorkspaces: object; readonly virtualWorkspaces: unknown };
  readonly contributes: {
    readonly commands: readonly { readonly command: string; readonly title: string }[];
    readonly menus: Readonly<Record<string, readonly { readonly command: string }[]>>;
    readonly keybindings: readonly { readonly command: string }[];
    readonly languages: readonly { readonly id: string; readonly configuration?: string }[];
    readonly grammars: readonly { readonly language: string; readonly path: string }[];
    readonly jsonValidation: readonly { readonly url: string }[];
    readonly configuration: { readonly properties: Readonly<Record<string, Property>> };
  };
}

interface Property {
  readonly default?: unknown;
  readonly scope?: string;
  readonly properties?: Readonly<Record<string, { readonly enum: readonly string[] }>>;
}

const read = (file: string): string => readFileSync(file, 'utf8');
const text = read('package.json');
const manifest = JSON.parse(text) as Manifest;
const { contributes } = manifest;
const translations = { en: readTranslation('package.nls.json'), nl: readTranslation('package.nls.nl.json') };
const source = ['drafts', 'settings', 'live', 'display-language']
  .map((name) => read(`src/vscode/${name}.ts`))
  .join('\n');

function readTranslation(file: string): Readonly<Record<string, string>> {
  return JSON.parse(read(file)) as Record<string, string>;
}

describe('the manifest', () => {
  it('has the same code for both hosts', () => {
    assert.equal(manifest.main, './dist/extension.js');
    assert.equal(manifest.browser, './dist/extension.js');
  });

  it('works in restricted mode and in virtual workspaces', () => {
    assert.deepEqual(manifest.capabilities, { untrustedWorkspaces: { supported: true }, virtualWorkspaces: true });
  });

  it('never starts for everything', () => assert.ok(!manifest.activationEvents.includes('*')));

  it('names only files that exist', () => {
    const files = [
      ...contributes.languages.flatMap(({ configuration }) => configuration ?? []),
      ...contributes.grammars.map(({ path }) => path),
      ...contributes.jsonValidation.map(({ url }) => url),
    ];
    for (const file of files) assert.ok(existsSync(file), file);
  });
});

describe('translations of the manifest', () => {
  const used = [...new Set([...text.matchAll(/%([\w.-]+)%/g)].map((match) => match[1] ?? ''))].sort();
  for (const [language, translation] of Object.entries(translations)) {
    it(`${language} has every key that is used, and no other`, () => {
      assert.deepEqual(Object.keys(translation).sort(), used);
    });
    it(`${language} has a text for every key`, () => {
      for (const [key, value] of Object.entries(translation)) assert.ok(value.trim(), key);
    });
  }

  it('are two languages', () => {
    const same = used.filter((key) => translations.nl[key] === translations.en[key]);
    assert.deepEqual(same, ['extension.displayName', 'view.container']);
  });
});

describe('commands', () => {
  const ids = Object.values(commandIds) as string[];
  const registered = read('src/vscode/commands/register.ts');

  it('are all registered', () => {
    for (const name of Object.keys(commandIds)) assert.ok(registered.includes(`[commandIds.${name}]`), name);
  });
  it('of the manifest exist', () => {
    const named = [...Object.values(contributes.menus).flat(), ...contributes.keybindings, ...contributes.commands];
    for (const { command } of named) assert.ok(ids.includes(command), command);
  });
  it('in menus and keys are in the list of commands', () => {
    const listed = contributes.commands.map(({ command }) => command);
    for (const { command } of [...Object.values(contributes.menus).flat(), ...contributes.keybindings]) {
      assert.ok(listed.includes(command), command);
    }
  });
});

describe('settings', () => {
  const { properties } = contributes.configuration;

  it('has every rule, and no other', () => {
    const named = Object.keys(properties['goldenReply.rules']?.properties ?? {});
    assert.deepEqual(named, rules.map(({ id }) => id).sort());
  });
  it('offers the five levels for every rule', () => {
    for (const property of Object.values(properties['goldenReply.rules']?.properties ?? {})) {
      assert.deepEqual(property.enum, ['off', 'hint', 'information', 'warning', 'error']);
    }
  });
  for (const key of Object.keys(properties)) {
    it(`${key} is read by the code, per document where it is about documents`, () => {
      assert.ok(source.includes(`'${key.replace('goldenReply.', '')}'`), key);
      assert.equal(properties[key]?.scope, key === 'goldenReply.displayLanguage' ? 'window' : 'resource');
      assert.notEqual(properties[key]?.default, undefined);
    });
  }
  it('tells the names of the channels', () => {
    for (const language of ['nl', 'en'] as const) {
      for (const channel of channels) {
        assert.ok(translations[language]['setting.channels']?.includes(`\`${channel}\``), channel);
      }
    }
  });
});
