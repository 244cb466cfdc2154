import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { v7 } from 'uuid';
import { freePort, gone, sleep, spawnApart } from '../../scripts/lib/processes.mjs';
import { productNode, root } from '../../scripts/lib/places.mjs';

/** What the launcher notes about what it started. */
interface Noted {
  readonly pid: number;
  readonly url: string;
  readonly watchdog: { readonly pid: number };
  readonly database: { readonly pid: number };
  readonly app: { readonly pid: number };
}

export interface Launched {
  /** What was started: the launcher, or the npm that runs it. */
  readonly pid: number;
  /** All that it printed so far. */
  readonly said: () => string;
  readonly noted: Noted;
  /** As Ctrl-C does; resolves to the exit code. */
  interrupt(): Promise<number | null>;
}

const script = join(root, 'scripts/start.mjs');
const node = productNode();

/** What every start of a test has in common: nothing of the machine's settings, and no demo, which takes its time. */
function environment(settings: Record<string, string>): NodeJS.ProcessEnv {
  const { PATH, HOME, TMPDIR } = process.env;
  return { PATH, HOME, ...(TMPDIR && { TMPDIR }), JIHA_DEMO: 'false', ...settings };
}

/** A data folder in which nothing ever ran. */
export function emptyFolder(): string {
  const path = join(process.env['TEST_FOLDER']!, v7());
  mkdirSync(path, { recursive: true });
  return path;
}

export const notesOn = (dataFolder: string): Noted =>
  JSON.parse(readFileSync(join(dataFolder, 'launcher.json'), 'utf8')) as Noted;

/** What `npm start` runs, on a data folder, until it says that it is ready; by `command` npm itself. */
export async function launch(
  dataFolder: string,
  settings: Record<string, string> = {},
  command: readonly [string, ...string[]] = [node, script],
): Promise<Launched> {
  const env = environment({ JIHA_DATA: dataFolder, PORT: String(await freePort()), ...settings });
  const [program, ...args] = command;
  const child = spawnApart(program, args, { env, cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  const ended = new Promise<number | null>((done) => child.on('close', done));
  const ready = new Promise<void>((done) => {
    for (const stream of [child.stdout!, child.stderr!]) {
      stream.on('data', (text: Buffer) => {
        output += text.toString();
        if (output.includes('Jiha is ready')) done();
      });
    }
  });
  const early = await Promise.race([ready, ended.then(() => 'ended')]);
  if (early) throw new Error(`the start ended before it was ready:\n${output}`);
  return {
    pid: child.pid!,
    said: () => output,
    noted: notesOn(dataFolder),
    async interrupt() {
      child.kill('SIGINT');
      return ended;
    },
  };
}

/** `npm run <act>`, until it has started a database for itself. */
export async function launchAct(dataFolder: string, act: string): Promise<Noted> {
  const env = environment({ JIHA_DATA: dataFolder });
  const child = spawnApart(node, [join(root, 'scripts/run.mjs'), act], { env, cwd: root, stdio: 'ignore' });
  for (; child.exitCode === null; await sleep(20)) {
    const noted = existsSync(join(dataFolder, 'launcher.json')) && notesOn(dataFolder);
    if (noted && noted.pid === child.pid && noted.database) return noted;
  }
  throw new Error(`${act} ended without having started a database`);
}

/** A start that is expected to refuse: what it said and its exit code. */
export async function refusedStart(
  settings: Record<string, string>,
): Promise<{ code: number | null; said: string }> {
  const child = spawn(node, [script], {
    env: environment(settings),
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (text: Buffer) => (said += text.toString()));
  const code = await new Promise<number | null>((done) => child.on('close', done));
  return { code, said };
}

export const isReady = ({ noted }: Launched): Promise<boolean> =>
  fetch(`${noted.url}/readyz`).then(({ ok }) => ok);

/** All that runs for it, by process id. */
export const processesOf = ({ noted }: Pick<Launched, 'noted'>): number[] =>
  [noted, noted.watchdog, noted.app, noted.database].map(({ pid }) => pid);

export const allGone = async (pids: number[], within = 30_000): Promise<boolean> =>
  (await Promise.all(pids.map((pid) => gone(pid, within)))).every(Boolean);
