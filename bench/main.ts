// npm run bench: measures the product beside a hand-written floor. See README.md.
import { report, WayOut } from '../scripts/lib/say.mjs';
import { explain } from './explain/explain.ts';
import { interference } from './interference.ts';
import { Bench } from './measure/bench.ts';
import { checkFiles } from './measure/fan-out.ts';
import { measure } from './measure/measure.ts';
import { readOptions, usage, type Options } from './options.ts';
import { profile } from './profile.ts';
import { told, writeResults, type Run } from './report/results.ts';

const running: { bench: Bench | null } = { bench: null };

for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.on(signal, () => void (running.bench?.stop() ?? Promise.resolve()).finally(() => process.exit(1)));

try {
  const args = process.argv.slice(2);
  if (args.includes('--help')) console.log(usage);
  else await run(readOptions(args));
} catch (error) {
  report(error instanceof TypeError && 'code' in error ? new WayOut(error.message, usage) : error);
  process.exitCode = 1;
} finally {
  await running.bench?.stop();
}

async function run(options: Options): Promise<void> {
  if (process.platform !== 'linux')
    throw new WayOut(
      'CPU time of processes is read from /proc, which only Linux has',
      'run the bench on Linux',
    );
  for (const workload of options.workloads) if (workload.kind === 'fan-out') checkFiles(workload.clients);
  const bench = (running.bench = await Bench.start());
  switch (options.mode) {
    case 'explain':
      return explain(bench, options);
    case 'interference':
      return interference(bench, options);
    case 'profile':
      return profile(bench, options);
    case 'measure': {
      const runs: Run[] = [await measure(bench, 1, options)];
      if (options.scale > 1) runs.push(await measure(bench, options.scale, options));
      console.log(`\n${told(runs)}\n`);
      writeResults(runs, options);
    }
  }
}
