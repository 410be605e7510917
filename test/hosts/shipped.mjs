// The files of the extension as .vscodeignore lets them through: the editors get what a user would install.
import { listFiles, PackageManager } from '@vscode/vsce';
import { root } from '../tools/setup.mjs';

export function shippedFiles() {
  return listFiles({ cwd: root, packageManager: PackageManager.None });
}
