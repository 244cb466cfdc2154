// One number for the contents of files: the same files give the same number, on every machine.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { root } from './places.mjs';

/** Paths of all files in a folder, relative to it, sorted; what is generated from others does not count. */
export function filesIn(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((path) => !path.includes('generated/'))
    .sort();
}

export function fingerprint(paths) {
  const hash = createHash('sha256');
  for (const path of paths) {
    const whole = join(root, path);
    if (!existsSync(whole)) continue;
    const files = statSync(whole).isDirectory() ? filesIn(whole).map((file) => join(path, file)) : [path];
    for (const file of files) hash.update(`\0${file}\0`).update(readFileSync(join(root, file)));
  }
  return hash.digest('hex');
}
