import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { freePort, gone, spawnApart } from '../../scripts/lib/processes.mjs';
import { productNode, root } from '../../scripts/lib/places.mjs';

/** What the launcher notes about what it started. */
interface Noted {
  readonly pid: number;
  readonly url: string;
  readonly watchdog: number;
  readonly database: number;
  readonly app: { readonly pid: number };
}

export interface Launched {
  /** All that it printed so far. */
  readonly said: () => string;
  readonly noted: Noted;
  readonly seconds: number;
  /** As Ctrl-C does; resolves to the exit code. */
  interrupt(): Promise<number | null>;
}

const script = join(root, 'scripts/start.mjs');
const node = productNode() ?? process.execPath;

/** What every start of a test has in common: nothing of the machine's settings, and no demo, which takes its time. */
function environment(settings: Record<string, string>): NodeJS.ProcessEnv {
  const { PATH, HOME, TMPDIR } = process.env;
  return { PATH, HOME, ...(TMPDIR && { TMPDIR }), JIHA_DEMO: 'false', ...settings };
}

/** `npm start` on a data folder, until it says that it is ready. */
export async function launch(dataFolder: string, settings: Record<string, string> = {}): Promise<Launched> {
  const since = Date.now();
  const env = environment({ JIHA_DATA: dataFolder, PORT: String(await freePort()), ...settings });
  const child = spawnApart(node, [script], { env, cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
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
  const noted = JSON.parse(readFileSync(join(dataFolder, 'launcher.json'), 'utf8')) as Noted;
  return {
    said: () => output,
    noted,
    seconds: (Date.now() - since) / 1000,
    async interrupt() {
      child.kill('SIGINT');
      return ended;
    },
  };
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

export const allGone = async (pids: number[], within = 30_000): Promise<boolean> =>
  (await Promise.all(pids.map((pid) => gone(pid, within)))).every(Boolean);
