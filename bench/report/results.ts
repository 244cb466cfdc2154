// results.md and results.svg: what a run found, where and how.
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../scripts/lib/places.mjs';
import { cores } from '../machine/cores.ts';
import { processor } from '../machine/cpu.ts';
import type { Options } from '../options.ts';
import { chart } from './chart.ts';
import type { Line } from './lines.ts';
import { fanOutTable, growthTable, requestTable } from './tables.ts';

export interface Run {
  readonly scale: number;
  readonly lines: readonly Line[];
  readonly repeated: number;
  readonly disturbed: number;
  readonly compared: number;
}

export function told(runs: readonly Run[]): string {
  const [usual, grown] = [runs[0]!, runs[1]];
  const parts = [requestTable(usual.lines), fanOutTable(usual.lines), counted(usual)];
  if (grown) {
    parts.push(
      `At ${grown.scale} times the data:`,
      requestTable(grown.lines),
      fanOutTable(grown.lines),
      counted(grown),
    );
    parts.push(growthTable(usual.lines, grown.lines));
  }
  return parts.filter((part) => part !== '').join('\n\n');
}

const counted = ({ compared, repeated, disturbed }: Run) =>
  `${compared} answers compared and the same; ${repeated} disturbed rounds repeated, ${disturbed} kept although disturbed.`;

export function writeResults(runs: readonly Run[], { rounds, seconds, warmUpSeconds }: Options): void {
  const node = process.versions.node;
  const commit = execFileSync('git', ['describe', '--always', '--dirty'], {
    cwd: root,
    encoding: 'utf8',
  }).trim();
  const text = `# Results

Written by \`npm run bench\` at ${new Date().toISOString().slice(0, 16)}Z, commit ${commit}: ${rounds} rounds of ${seconds} s after ${warmUpSeconds} s of
warm-up, floor and product in turn; medians, in brackets the lowest and the highest round. ${cores} cores, ${processor()},
Node ${node}. What the columns mean stands in [README.md](README.md).

![Ratios to the floor](results.svg)

${told(runs)}
`;
  writeFileSync(join(root, 'bench/results.md'), text);
  writeFileSync(join(root, 'bench/results.svg'), chart(runs[0]!.lines));
}
