import type { PackFile, Pack } from '../../src/packs/pack';
import { readPack } from '../../src/packs/read';

/** A manifest that is right, with more or other fields. */
export function manifest(more: object = {}): string {
  return JSON.stringify({
    formatVersion: 1,
    id: 'acme',
    version: '1.0.0',
    titles: { nl: 'Acme', en: 'Acme' },
    ...more,
  });
}

/** A rule that is right, with more or other fields. */
export function rule(more: object = {}): string {
  return JSON.stringify({
    shape: 'prefer',
    prefer: { nl: { ticket: 'vraag' } },
    messages: { nl: 'Zeg “{use}”, niet “{text}”.', en: 'Say “{use}”, not “{text}”.' },
    fires: { nl: ['Uw ticket is gesloten.'] },
    silent: { nl: ['Uw vraag is beantwoord.'] },
    ...more,
  });
}

/** A pack of these files, with a manifest unless they bring one. */
export function packOf(files: Readonly<Record<string, string | Uint8Array | object>>, folder = 'acme'): Pack {
  const all: Record<string, string | Uint8Array | object> = { 'pack.json': manifest(), ...files };
  const asFile = ([path, content]: [string, string | Uint8Array | object]): PackFile => ({
    path,
    text: typeof content === 'string' || content instanceof Uint8Array ? content : JSON.stringify(content),
  });
  return readPack(Object.entries(all).map(asFile), folder);
}

/** What is wrong in a pack: file, marked text, English message. */
export function problemsOf({ problems, texts }: Pick<Pack, 'problems' | 'texts'>): string[] {
  return problems.map(
    ({ file, start, end, message }) => `${file} [${(texts.get(file) ?? '').slice(start, end)}] ${message.en}`,
  );
}
