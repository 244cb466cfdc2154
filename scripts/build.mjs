// npm run build [-- --api]: api/ and forms/ → dist/api, dist/forms (swc), admin/ → dist/admin (vite). What has not
// changed is not built again.
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { copyFile, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { transform } from '@swc/core';
import { fingerprint, filesIn } from './lib/fingerprint.mjs';
import { productNode, root } from './lib/places.mjs';
import { precompress } from './lib/precompress.mjs';

const dist = join(root, 'dist');
const settings = ['package-lock.json', '.swcrc', 'scripts/build.mjs'];

/** The API and the form engine that it shares with the console. */
export async function buildApi() {
  for (const folder of ['api', 'forms'])
    await unlessUnchanged(folder, [folder], (target) => compileAll(folder, target));
}

const compileAll = (folder, target) =>
  Promise.all(
    filesIn(join(root, folder)).map((file) =>
      file.endsWith('.ts') ? compile(folder, file, target) : copy(folder, file, target),
    ),
  );

/** Takes what the API needs at run time: everything but sources; specs and declarations stay behind. */
async function copy(folder, file, target) {
  const to = join(target, file);
  mkdirSync(dirname(to), { recursive: true });
  await copyFile(join(root, folder, file), to);
}

async function compile(folder, file, target) {
  if (file.endsWith('.spec.ts') || file.endsWith('.d.ts')) return;
  const filename = join(root, folder, file);
  const to = join(target, file.replace(/\.ts$/, '.js'));
  const map = `${to.split(/[\\/]/).at(-1)}.map`;
  const compiled = await transform(await readFile(filename, 'utf8'), {
    filename,
    sourceFileName: filename,
    configFile: join(root, '.swcrc'),
  });
  mkdirSync(dirname(to), { recursive: true });
  await writeFile(to, `${compiled.code}\n//# sourceMappingURL=${map}\n`);
  await writeFile(`${to}.map`, compiled.map);
}

export async function buildConsole() {
  const configFile = join(root, 'admin/vite.config.ts');
  if (!existsSync(configFile)) return;
  const sources = ['admin', 'forms', 'api/core', 'schema.graphql', 'codegen.ts'];
  await unlessUnchanged('admin', sources, async (outDir) => {
    process.env.NODE_ENV = 'production';
    const { build } = await import('vite');
    await build({
      root: join(root, 'admin'),
      configFile,
      logLevel: 'warn',
      build: { outDir, emptyOutDir: true },
    });
    await precompress(outDir);
  });
}

/** The page that browsers get at /graphql. */
export async function buildGraphiql() {
  await unlessUnchanged('graphiql', ['admin/graphiql'], async (outDir) => {
    process.env.NODE_ENV = 'production';
    const { build } = await import('vite');
    const configFile = join(root, 'admin/graphiql/vite.config.ts');
    await build({ configFile, logLevel: 'error', build: { outDir, emptyOutDir: true } });
    await precompress(outDir);
  });
}

/** The typed clients of console, tests and examples, from schema.graphql and the documents beside their users. */
export async function buildClients() {
  const documents = ['admin', 'test', 'examples']
    .filter((folder) => existsSync(join(root, folder)))
    .flatMap((folder) => filesIn(join(root, folder)).map((file) => `${folder}/${file}`))
    .filter((file) => file.endsWith('.graphql'));
  const stamp = join(dist, 'clients.stamp');
  const now = fingerprint(['schema.graphql', 'codegen.ts', ...documents, ...settings]);
  const written = existsSync(join(root, 'admin/generated/graphql.ts')) && existsSync(stamp);
  if (written && readFileSync(stamp, 'utf8') === now) return;
  await generateClients();
  mkdirSync(dist, { recursive: true });
  writeFileSync(stamp, now);
}

async function generateClients() {
  const { generate } = await import('@graphql-codegen/cli');
  const { default: config } = await import(pathToFileURL(join(root, 'codegen.ts')).href);
  await generate({ ...config, cwd: root, silent: true }, true);
  // The preset also writes a tag function for documents inside code; ours stand in files of their own.
  for (const folder of Object.keys(config.generates)) {
    for (const unused of ['gql.ts', 'index.ts']) rmSync(join(root, folder, unused), { force: true });
  }
}

/** Builds beside the old build and swaps the two when all went well: a failed build leaves the last good one. */
async function unlessUnchanged(part, sources, build) {
  const target = join(dist, part);
  const stamp = join(dist, `${part}.stamp`);
  const now = fingerprint([...sources, ...settings]);
  if (existsSync(target) && existsSync(stamp) && readFileSync(stamp, 'utf8') === now) return;
  const since = Date.now();
  const fresh = join(dist, `${part}.new`);
  const old = join(dist, `${part}.old`);
  for (const folder of [fresh, old]) rmSync(folder, { recursive: true, force: true });
  mkdirSync(fresh, { recursive: true });
  await build(fresh);
  rmSync(stamp, { force: true });
  if (existsSync(target)) renameSync(target, old);
  renameSync(fresh, target);
  writeFileSync(stamp, now);
  rmSync(old, { recursive: true, force: true });
  console.log(`built ${part} in ${((Date.now() - since) / 1000).toFixed(1)} s`);
}

async function build() {
  if (process.argv.includes('--clients')) return buildClients();
  await buildApi();
  if (!process.argv.includes('--api')) {
    await buildClients();
    await Promise.all([buildConsole(), buildGraphiql()]);
  }
}

/** codegen.ts needs a Node that reads TypeScript: the product's own. */
if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const node = productNode();
  if (!node || process.versions.node === productVersion()) await build();
  else process.exitCode = spawnSync(node, process.argv.slice(1), { stdio: 'inherit' }).status ?? 1;
}

function productVersion() {
  return JSON.parse(readFileSync(join(root, 'node_modules/node/package.json'), 'utf8')).version;
}
