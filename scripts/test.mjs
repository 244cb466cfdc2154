// npm test: from a bare clone to a verdict. Everything that it starts is its own and is stopped, whatever happens.
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { checks } from './lib/checks.mjs';
import { productNode, root } from './lib/places.mjs';
import { prepare } from './lib/prepare.mjs';
import { isAlive } from './lib/process-table.mjs';
import { gone, HELPER_MANNERS, spawnApart, startWatchdog, stopHelpers } from './lib/processes.mjs';
import { elapsed, report, say } from './lib/say.mjs';
import { isSetting } from './lib/settings.mjs';

const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !isSetting(name)));

const LANES = 2;
const running = new Set();
const folder = join(root, '.test-data');
const results = join(folder, `results-${process.pid}.json`);
let watchdog = null;
let interrupted = false;

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => void interrupt());

try {
  for (const name of Object.keys(process.env)) if (isSetting(name)) delete process.env[name];
  watchdog = startWatchdog();
  await prepare();
  mkdirSync(folder, { recursive: true });
  const verdicts = await inLanes(checks(results));
  if (!interrupted) summarise(verdicts);
} catch (error) {
  if (!interrupted) report(error);
  process.exitCode = 1;
} finally {
  rmSync(results, { force: true });
  await watchdog?.dismiss();
}
process.exit();

async function inLanes(list) {
  const waiting = [...list];
  const verdicts = [];
  const lane = async () => {
    for (let check = waiting.shift(); check && !interrupted; check = waiting.shift())
      verdicts.push(await run(check));
  };
  await Promise.all(Array.from({ length: LANES }, lane));
  return list.map(({ name }) => verdicts.find((verdict) => verdict.check.name === name));
}

async function run(check) {
  const since = Date.now();
  say(`${check.name} …`);
  const child = spawnApart(productNode(), check.args, {
    cwd: root,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running.add(child);
  if (child.pid) watchdog.stopAfterUs(child.pid, HELPER_MANNERS);
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text) => {
      output += text;
      if (check.lively) for (const line of text.match(/^(PASS|FAIL) .*$/gm) ?? []) say(`  ${line}`);
    });
  }
  const code = await new Promise((done) => child.on('close', done).on('error', done));
  running.delete(child);
  const verdict = { check, passed: code === 0, seconds: (Date.now() - since) / 1000 };
  if (interrupted) return verdict;
  say(`${check.name}: ${verdict.passed ? 'passed' : 'FAILED'} in ${verdict.seconds.toFixed(1)} s`);
  if (!verdict.passed) console.log(`\n${output.trimEnd()}\n`);
  return verdict;
}

function summarise(verdicts) {
  console.log('');
  for (const { check, passed, seconds } of verdicts) {
    console.log(
      `${passed ? 'passed' : 'FAILED'} ${seconds.toFixed(1).padStart(6)} s  ${check.name}${passed ? '' : `: ${check.remedy}`}`,
    );
  }
  const tests = existsSync(results)
    ? JSON.parse(readFileSync(results, 'utf8'))
    : { numPassedTests: 0, numFailedTests: 0 };
  const others = verdicts.filter(({ check }) => check.name !== 'tests');
  const broken = verdicts.some(({ check, passed }) => check.name === 'tests' && !passed);
  const passed = tests.numPassedTests + others.filter((verdict) => verdict.passed).length;
  const failed =
    Math.max(tests.numFailedTests + (tests.numRuntimeErrorTestSuites ?? 0), broken ? 1 : 0) +
    others.filter((verdict) => !verdict.passed).length;
  console.log(`\n${elapsed().trim()} s in total\n${passed} passed, ${failed} failed`);
  process.exitCode = failed === 0 ? 0 : 1;
}

/** Each check runs in a process group of its own: all of it is told to end, then made to. */
async function interrupt() {
  if (interrupted) return;
  interrupted = true;
  process.exitCode = 1;
  say('stopping');
  await stopHelpers();
  for (const child of running) signalGroup(child.pid, 'SIGTERM');
  for (const child of running) if (!(await gone(child.pid, 10_000))) signalGroup(child.pid, 'SIGKILL');
  if (running.size === 0) process.exit(1);
}

function signalGroup(pid, signal) {
  try {
    if (pid && isAlive(pid)) process.kill(process.platform === 'win32' ? pid : -pid, signal);
  } catch {
    // it has just ended by itself
  }
}
