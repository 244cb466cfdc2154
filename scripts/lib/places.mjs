// Where things are. The launcher runs before anything is installed: nothing here may need a package.
import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The clone that this file belongs to. */
export const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');

/** The Node that comes with the packages; null while it has not arrived. */
export function pinnedNode() {
  const windows = process.platform === 'win32';
  const pinned = join(root, 'node_modules/node/bin', windows ? 'node.exe' : 'node');
  return existsSync(pinned) ? pinned : null;
}

/** The Node that the product runs on, whatever the machine has; without it, where npm runs no install scripts, ours. */
export const productNode = () => pinnedNode() ?? process.execPath;

/** The folder for data; a relative JIHA_DATA counts from the clone. */
export function dataFolder(env = process.env) {
  return resolve(root, env.JIHA_DATA || '.data');
}
