// The plans that PostgreSQL took, as its auto_explain writes them into its log.
import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import type pg from 'pg';
import type { Data } from '../measure/bench.ts';

interface PlanNode {
  readonly 'Node Type': string;
  readonly 'Relation Name'?: string;
  readonly 'Index Name'?: string;
  readonly 'Index Cond'?: string;
  readonly 'Actual Rows'?: number;
  readonly 'Actual Loops'?: number;
  readonly 'Rows Removed by Filter'?: number;
  readonly Plans?: readonly PlanNode[];
}

export interface Explained {
  readonly text: string;
  readonly root: PlanNode;
}

/** Sequential scans only where nothing else is possible, and each statement's plan into the log. */
const settings: Readonly<Record<string, string>> = {
  enable_seqscan: 'off',
  session_preload_libraries: 'auto_explain',
  'auto_explain.log_min_duration': '0',
  'auto_explain.log_format': 'json',
  'auto_explain.log_analyze': 'on',
  'auto_explain.log_timing': 'off',
};

export const explainAll = (data: Data): Promise<void> =>
  data.overrule(async (client: pg.Client) => {
    for (const [name, value] of Object.entries(settings))
      await client.query(`alter database ${data.name} set ${name} = '${value}'`);
  });

export const explainNoMore = (data: Data): Promise<void> =>
  data.overrule(async (client: pg.Client) => {
    await client.query(`alter database ${data.name} reset all`);
  });

/** Reads the plans that were written since it last looked. */
export class PlanLog {
  private readonly file: number;
  private at: number;

  constructor(path: string) {
    this.file = openSync(path, 'r');
    this.at = fstatSync(this.file).size;
  }

  next(): Explained[] {
    const { size } = fstatSync(this.file);
    const bytes = Buffer.alloc(size - this.at);
    readSync(this.file, bytes, 0, bytes.length, this.at);
    this.at = size;
    return bytes
      .toString()
      .split(/\n(?=\d{4}-\d\d-\d\d )/)
      .flatMap((entry) => {
        const json = / plan:\n([\s\S]+)$/.exec(entry)?.[1];
        if (!json) return [];
        const plan = JSON.parse(json.replaceAll('\n\t', '\n')) as { 'Query Text': string; Plan: PlanNode };
        return [{ text: plan['Query Text'], root: plan.Plan }];
      });
  }

  close(): void {
    closeSync(this.file);
  }
}

/** What one node of a plan did to a table. */
export interface Reading {
  readonly table: string;
  readonly how: string;
  /** From end to end, without an index. */
  readonly sequential: boolean;
  /** Rows that it looked at, those thrown away included. */
  readonly rows: number;
}

export function readingsOf(node: PlanNode, inherited: string | null = null): Reading[] {
  const table = node['Relation Name'] ?? inherited;
  const below = (node.Plans ?? []).flatMap((part) => readingsOf(part, table));
  if (!node['Relation Name']) return below;
  const loops = node['Actual Loops'] ?? 1;
  const rows = ((node['Actual Rows'] ?? 0) + (node['Rows Removed by Filter'] ?? 0)) * loops;
  const index = node['Index Name'];
  const how = `${node['Node Type']}${index ? ` of ${index}` : ''}${index && !node['Index Cond'] ? ', whole' : ''}`;
  return [
    { table: node['Relation Name'], how, sequential: node['Node Type'] === 'Seq Scan', rows },
    ...below,
  ];
}
