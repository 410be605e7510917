// The sample drafts as a folder to try things out in: a copy, so that the repository stays as it was.
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../tools/setup.mjs';
import { temporaryFolder } from './temporary.mjs';

export function sampleFolder() {
  const folder = join(temporaryFolder('samples').folder, 'golden-reply-samples');
  cpSync(join(root, 'test/workspace'), folder, { recursive: true });
  return folder;
}
