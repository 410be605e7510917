import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { globSync } from 'tinyglobby';

/** Which rooms of `src/` a room may import from, besides itself; see `src/README.md`. */
const arrows: Record<string, readonly string[]> = {
  'extension.ts': ['vscode'],
  'cli.ts': ['cli'],
  vscode: ['workbench.ts', 'packs', 'templates', 'rules', 'engine', 'draft', 'language', 'lexicons'],
  cli: ['workbench.ts', 'packs', 'templates', 'rules', 'engine', 'draft', 'language', 'lexicons'],
  'workbench.ts': ['packs', 'templates', 'rules', 'engine', 'draft', 'language'],
  packs: ['templates', 'engine', 'language'],
  templates: ['engine', 'draft', 'language', 'lexicons'],
  rules: ['engine', 'language', 'lexicons'],
  draft: ['engine', 'language', 'lexicons'],
  engine: ['language'],
  language: ['lexicons'],
  lexicons: [],
};

const files = globSync('src/**/*.ts').filter((file) => !file.endsWith('.d.ts'));

describe('architecture', () => {
  for (const file of files) {
    it(`${file} imports only what its room may`, () => {
      const room = roomOf(file);
      const allowed = arrows[room];
      assert.ok(allowed, `${room} is not a room of src/`);
      for (const name of importsOf(file)) assert.equal(objection(room, allowed, file, name), undefined);
    });
  }
});

function roomOf(file: string): string {
  return file.split('/')[1] ?? '';
}

function importsOf(file: string): string[] {
  const source = readFileSync(file, 'utf8');
  return [...source.matchAll(/(?:^|\n)(?:import|export)\s[^;]*?from\s+'([^']+)'|import\('([^']+)'\)/g)].map(
    (match) => match[1] ?? match[2] ?? '',
  );
}

function objection(room: string, allowed: readonly string[], file: string, name: string): string | undefined {
  if (name === 'vscode') return room === 'vscode' || room === 'extension.ts' ? undefined : `${file} imports vscode`;
  if (name.startsWith('node:')) return room === 'cli' || room === 'cli.ts' ? undefined : `${file} imports ${name}`;
  if (!name.startsWith('.')) return undefined;
  const target = roomOf(join(dirname(file), name));
  const room2 = target === 'workbench' ? 'workbench.ts' : target;
  if (
    room === 'rules' &&
    room2 === 'rules' &&
    !/rules\/(?:index|pages)\.ts$/.test(file) &&
    /\/(?:no|prefer|require|consistent|max)-/.test(name)
  )
    return `${file} imports the rule ${name}`;
  return room2 === room || allowed.includes(room2) ? undefined : `${file} may not import ${name}`;
}
