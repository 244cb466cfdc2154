// What may be said behind `npm run bench --`.
import { parseArgs } from 'node:util';
import { WayOut } from '../scripts/lib/say.mjs';
import { workloads } from './workloads/index.ts';
import type { Workload } from './workloads/workload.ts';

export interface Options {
  readonly workloads: readonly Workload[];
  readonly scale: number;
  readonly rounds: number;
  readonly seconds: number;
  readonly warmUpSeconds: number;
  /** How many disturbed rounds of one server and workload may be repeated. */
  readonly repeats: number;
  readonly against: readonly string[];
  readonly mode: 'measure' | 'explain' | 'interference' | 'profile';
}

export const usage = `
npm run bench -- [options]
  --only NAME         this workload only; may be given several times, and a beginning is enough (fan-out)
  --rounds N          rounds of each server (3)
  --seconds N         how long each round measures (5); --warm-up N before it (3)
  --repeats N         how many disturbed rounds of one server and workload are repeated (3)
  --scale N           N times the data, beside the usual size; the growth of each workload is told
  --against NAME=URL  another server on this machine, asked the same documents; may be given several times
  --explain           shows every list's plan that reads a growing table from end to end, instead of measuring
  --interference      what exports and imports do to others' 99th percentile, instead of measuring
  --profile           where the product spends its time under each load, instead of measuring
  workloads           ${workloads.map(({ name }) => name).join(', ')}
`;

export function readOptions(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      only: { type: 'string', multiple: true },
      rounds: { type: 'string', default: '3' },
      seconds: { type: 'string', default: '5' },
      'warm-up': { type: 'string', default: '3' },
      repeats: { type: 'string', default: '3' },
      scale: { type: 'string', default: '1' },
      against: { type: 'string', multiple: true, default: [] },
      explain: { type: 'boolean', default: false },
      interference: { type: 'boolean', default: false },
      profile: { type: 'boolean', default: false },
    },
  });
  const number = (name: 'rounds' | 'seconds' | 'warm-up' | 'repeats' | 'scale', least: number) => {
    const value = Number(values[name]);
    if (!(value >= least)) throw new WayOut(`--${name} ${values[name]} is no number from ${least} on`, usage);
    return value;
  };
  const modes = (['explain', 'interference', 'profile'] as const).filter((mode) => values[mode]);
  if (modes.length > 1) throw new WayOut(`--${modes.join(' and --')} are done one at a time`, usage);
  return {
    workloads: wanted(values.only),
    scale: Math.round(number('scale', 1)),
    rounds: Math.round(number('rounds', 1)),
    seconds: number('seconds', 0.5),
    warmUpSeconds: number('warm-up', 0),
    repeats: Math.round(number('repeats', 0)),
    against: values.against,
    mode: modes[0] ?? 'measure',
  };
}

function wanted(only: readonly string[] | undefined): readonly Workload[] {
  if (!only) return workloads;
  return only.flatMap((name) => {
    const exact = workloads.filter((workload) => workload.name === name);
    const found = exact.length > 0 ? exact : workloads.filter((workload) => workload.name.startsWith(name));
    if (found.length === 0) throw new WayOut(`there is no workload ${name}`, usage);
    return found;
  });
}
