import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { v7 } from 'uuid';

/** Puts a letter into a folder, named by the time of its writing: whole, since others look into the folder meanwhile. */
export async function dropInto(folder: string, extension: string, content: string | Buffer): Promise<void> {
  await mkdir(folder, { recursive: true });
  const name = join(folder, v7());
  await writeFile(`${name}.part`, content, { mode: 0o600 });
  await rename(`${name}.part`, `${name}.${extension}`);
}
