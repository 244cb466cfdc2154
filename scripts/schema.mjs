// npm run schema: writes schema.graphql as the code prints it; with --check it only compares.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildApi } from './build.mjs';
import { productNode, root } from './lib/places.mjs';

await buildApi();
const file = join(root, 'schema.graphql');
const printed = execFileSync(productNode(), [join(root, 'dist/api/print-schema.js')], {
  encoding: 'utf8',
  maxBuffer: 64 * 1024 * 1024,
});
const committed = existsSync(file) ? readFileSync(file, 'utf8') : '';

if (!process.argv.includes('--check')) writeFileSync(file, printed);
else if (printed !== committed) {
  console.error('schema.graphql is not what the code prints: run "npm run schema" and commit schema.graphql');
  process.exitCode = 1;
}
