// The tables that a run prints and that results.md keeps.
import type { Line } from './lines.ts';
import { figure, table, withSpread, type Cell } from './table.ts';

const kibibytes = (bytes: number | null) => (bytes === null ? '–' : figure(bytes / 1024));
const orNone = (value: number | null) => (value === null ? '–' : figure(value));
const percent = (share: number) => `${(share * 100).toFixed(0)} %`;
const targetOf = ({ workload, server }: Line) =>
  server === 'floor' || !workload.target
    ? ''
    : `${workload.target.must.toFixed(2)} / ${workload.target.aim.toFixed(2)}`;

const titleOnce = (lines: readonly Line[], index: number) =>
  index > 0 && lines[index - 1]!.workload === lines[index]!.workload ? '' : lines[index]!.workload.title;

export function requestTable(all: readonly Line[]): string {
  const lines = all.filter(({ workload }) => workload.kind === 'requests');
  if (lines.length === 0) return '';
  const head = [
    'requests',
    'server',
    'ratio to the floor',
    'must / aim',
    'server CPU µs a request',
    'database CPU µs a request',
    'requests a second',
    'p50 ms',
    'p99 ms',
    'statements',
    'KiB an answer',
    'server core',
    'load core',
  ];
  const rows = lines.map((line, index): Cell[] => [
    titleOnce(lines, index),
    line.server,
    line.ratio.toFixed(2),
    targetOf(line),
    withSpread(line.cpu),
    line.databaseCpu ? withSpread(line.databaseCpu) : '–',
    withSpread(line.perSecond),
    orNone(line.p50),
    orNone(line.p99),
    line.statements ?? '–',
    kibibytes(line.bytes),
    percent(line.serverShare),
    percent(line.loadShare),
  ]);
  return table(head, rows);
}

export function fanOutTable(all: readonly Line[]): string {
  const lines = all.filter(({ workload }) => workload.kind === 'fan-out');
  if (lines.length === 0) return '';
  const head = [
    'fan-out',
    'server',
    'ratio to the floor',
    'must / aim',
    'server CPU µs a message',
    'messages a second',
    'its ratio',
    'last client ms',
    'its ratio',
    'KiB a client',
    'more than the floor',
    'server core',
    'load core',
  ];
  const rows = lines.map((line, index): Cell[] => {
    const floor = lines.find(({ workload, server }) => workload === line.workload && server === 'floor')!;
    const more = line.memory === null || floor.memory === null ? null : line.memory - floor.memory;
    return [
      titleOnce(lines, index),
      line.server,
      line.ratio.toFixed(2),
      targetOf(line),
      withSpread(line.cpu),
      withSpread(line.perSecond),
      line.speedRatio.toFixed(2),
      withSpread(line.lastClient!),
      (line.lastClient!.median / floor.lastClient!.median).toFixed(2),
      kibibytes(line.memory),
      line.server === 'floor' ? '' : kibibytes(more),
      percent(line.serverShare),
      percent(line.loadShare),
    ];
  });
  return table(head, rows);
}

/** What so many times the data cost, against the usual size: how many times as much. */
export function growthTable(usual: readonly Line[], grown: readonly Line[]): string {
  const times = (after: number | null, before: number | null) =>
    after === null || before === null ? '–' : (after / before).toFixed(2);
  const pairs = grown.flatMap((after) => {
    const before = usual.find(
      ({ workload, server }) => workload === after.workload && server === after.server,
    );
    return before ? [{ before, after }] : [];
  });
  const rows = pairs.map(({ before, after }): Cell[] => [
    after.workload.title,
    after.server,
    times(after.cpu.median, before.cpu.median),
    times(after.databaseCpu?.median ?? null, before.databaseCpu?.median ?? null),
    times(after.p50, before.p50),
    times(after.p99, before.p99),
  ]);
  return table(['growth', 'server', 'server CPU ×', 'database CPU ×', 'p50 ×', 'p99 ×'], rows);
}
