// Brings node_modules to what package-lock.json says. Needs nothing but Node and npm.
import { spawnSync } from 'node:child_process';
import { existsSync, lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { whileLocked } from './lock.mjs';
import { pinnedNode, root } from './places.mjs';
import { spawnHelper } from './processes.mjs';
import { say, step, WayOut } from './say.mjs';

const modules = join(root, 'node_modules');

export function checkNode() {
  const version = process.versions.node;
  const [major, minor] = version.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  throw new WayOut(
    `this is Node ${version}, and Jiha needs Node 20.19 or newer`,
    'install Node 24 (https://nodejs.org)',
  );
}

export async function install() {
  await whileLocked(join(root, '.install.lock'), async () => {
    const lacking = stale();
    if (lacking) await step(`installing the locked packages (${lacking}; 1 to 5 minutes)`, npmCi, arrived);
    if (!productNodeWorks()) await step('fetching the Node that Jiha runs on', fetchProductNode);
  });
}

/** Why the packages have to be installed; null when they are as the lock file says. */
function stale() {
  if (!existsSync(modules)) return 'there are none yet';
  if (lstatSync(modules).isSymbolicLink()) return null; // somebody linked them on purpose
  const installed = read(join(modules, '.package-lock.json'))?.packages; // npm writes it last of all
  if (!installed) return 'an earlier installation was not finished';
  const locked = Object.entries(read(join(root, 'package-lock.json')).packages);
  const different = locked.filter(([path, wanted]) => path !== '' && !same(installed[path], wanted));
  return different.length > 0 ? `${different.length} differ from the lock file` : null;
}

/** Packages for other machines are optional and not installed. */
function same(installed, wanted) {
  if (!installed) return Boolean(wanted.optional || wanted.devOptional || wanted.peer);
  return installed.version === wanted.version;
}

function read(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null;
}

async function npmCi() {
  // NODE_ENV=production would leave out what the build needs.
  const problem = await npm(['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error']);
  if (!problem) return;
  throw new WayOut(
    `npm could not install the packages:\n${problem.split('\n').slice(-25).join('\n')}`,
    'see that the machine reaches its npm registry ("npm ping"), then start again',
  );
}

/** npm itself is silent until it has finished. */
function arrived() {
  const names = existsSync(modules) ? readdirSync(modules).flatMap(scoped) : [];
  const here = names.filter((name) => existsSync(join(modules, name, 'package.json')));
  return `${here.length} packages have arrived`;
}

const scoped = (name) =>
  name.startsWith('@') ? readdirSync(join(modules, name)).map((inside) => `${name}/${inside}`) : name;

/** The npm that started us, or the one on the PATH. Resolves to its complaint, or null. */
function npm(args) {
  const own = process.env.npm_execpath?.endsWith('.js') ? process.env.npm_execpath : null;
  const [command, all] = own ? [process.execPath, [own, ...args]] : ['npm', args];
  return new Promise((done) => {
    const child = spawnHelper(command, all, {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: !own && process.platform === 'win32',
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (output += text));
    child.on('error', (error) => done(error.message));
    child.on('close', (code) => done(code === 0 ? null : output || `npm ended with code ${code}`));
  });
}

function productNodeWorks() {
  const node = pinnedNode();
  const wanted = read(join(modules, 'node/package.json'))?.version;
  if (!node || !wanted) return false;
  return spawnSync(node, ['--version'], { encoding: 'utf8' }).stdout?.trim() === `v${wanted}`;
}

/** The package `node` brings its binary in an install script; npm may have been told to run none. */
async function fetchProductNode() {
  const script = join(modules, 'node/installArchSpecificPackage.js');
  const child = spawnHelper(process.execPath, [script], { cwd: join(modules, 'node'), stdio: 'ignore' });
  await new Promise((done) => child.on('close', done).on('error', done));
  if (productNodeWorks()) return;
  if (Number(process.versions.node.split('.')[0]) >= 24)
    return say(`using this machine's Node ${process.versions.node}`);
  throw new WayOut(
    'the Node that Jiha runs on did not arrive, because npm runs no install scripts here',
    'run "npm rebuild node --ignore-scripts=false", or start with Node 24',
  );
}
