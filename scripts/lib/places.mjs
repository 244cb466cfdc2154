// Where things are. The launcher runs before anything is installed: nothing here may need a package.
import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The clone that this file belongs to. */
export const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');

/** The Node that the product runs on, whatever the machine has: it comes with the packages. */
export function productNode() {
  const windows = process.platform === 'win32';
  const pinned = join(root, 'node_modules/node/bin', windows ? 'node.exe' : 'node');
  return existsSync(pinned) ? pinned : null;
}

/** The folder for data; a relative JIHA_DATA counts from the clone. */
export function dataFolder(env = process.env) {
  return resolve(root, env.JIHA_DATA || '.data');
}
