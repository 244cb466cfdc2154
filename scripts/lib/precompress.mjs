// Pages are compressed once, when they are built: the server only picks the file that a browser can read.
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { filesIn } from './fingerprint.mjs';

const brotli = promisify(brotliCompress);
const gzipped = promisify(gzip);
const text = /\.(js|css|html|svg|json|ttf)$/;
const worthwhile = 1024;

export async function precompress(folder) {
  const files = filesIn(folder).filter((file) => text.test(file));
  await Promise.all(
    files.map(async (file) => {
      const path = join(folder, file);
      const bytes = await readFile(path);
      if (bytes.length < worthwhile) return;
      // Quality 9 takes a tenth of the time of 11 and is a few percent larger.
      const params = { [constants.BROTLI_PARAM_QUALITY]: 9 };
      await writeFile(`${path}.br`, await brotli(bytes, { params }));
      await writeFile(`${path}.gz`, await gzipped(bytes, { level: 9 }));
    }),
  );
}
