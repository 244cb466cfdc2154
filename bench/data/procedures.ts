// The 20 procedures of the bench: the demo's seven files, offered by several bodies, as a region's catalogue has them.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { root } from '../../scripts/lib/places.mjs';

export type Text = Readonly<Record<string, string>>;

/** What the bench reads of a procedure file; the rest goes into the database as it stands. */
export interface Definition {
  readonly key: string;
  readonly title: Text;
  readonly summary: Text;
  readonly rules: { readonly audience: readonly string[]; readonly timeLimits: readonly unknown[] };
  readonly form: { readonly fields: readonly Field[] };
  readonly workflow: Workflow;
}

export interface Field {
  readonly key: string;
  readonly kind: string;
  readonly settings?: { readonly options?: readonly { readonly value: string }[] };
  readonly fields?: readonly Field[];
}

export interface Workflow {
  readonly steps: readonly { readonly key: string; readonly phase: string; readonly title: Text }[];
  readonly transitions: readonly Transition[];
}

export interface Transition {
  readonly key: string;
  readonly from: readonly string[];
  readonly to: string;
  readonly who: readonly string[];
  readonly demands?: { readonly reason?: boolean; readonly fields?: { readonly fields: readonly Field[] } };
}

export interface Offered {
  readonly definition: Definition;
  readonly authority: string;
  readonly department: string;
  /** Its share of all applications. */
  readonly weight: number;
}

const region = 'region-08';
const communes = ['08.201.01.05', '08.401.01.07', '08.577.01.11', '08.587.01.13'];

/** File, department of the region, share. */
const ofRegion: readonly (readonly [string, string, number])[] = [
  ['pr01-information-request', 'information', 4],
  ['pr01-information-request', 'legal', 3],
  ['pr03-complaint', 'counter', 12],
  ['pr03-complaint', 'transport', 7],
  ['pr04-association-grant', 'associations', 12],
  ['pr04-association-grant', 'culture', 7],
  ['pr04-association-grant', 'sport', 5],
  ['pr04-association-grant', 'planning', 3],
  ['pr14-school-transport', 'transport', 6],
  ['pr14-school-transport', 'planning', 3],
  ['pr15-personal-data-rights', 'information', 3],
  ['pr15-personal-data-rights', 'legal', 2],
];

/** The 20 procedures, in a fixed order. */
export function offeredProcedures(): Offered[] {
  const regional = ofRegion.map(([file, department, weight]) =>
    offered(file, region, department, department, weight),
  );
  const communal = communes.flatMap((code, index) => [
    offered('pr05-public-domain-occupation', `commune-${code}`, 'patrimony', `c${index + 1}`, 6 - index),
    offered('pr08-operating-licence', `commune-${code}`, 'urbanism', `c${index + 1}`, 6 - index),
  ]);
  return [...regional, ...communal];
}

function offered(
  file: string,
  authority: string,
  department: string,
  suffix: string,
  weight: number,
): Offered {
  const text = readFileSync(join(root, 'api/demo/procedures', `${file}.yaml`), 'utf8');
  const definition = parse(text) as Definition;
  return {
    definition: { ...definition, key: `${definition.key}-${suffix}` },
    authority,
    department,
    weight,
  };
}
