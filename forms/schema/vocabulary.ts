import type { Ajv } from 'ajv';
import type { DataValidationCxt } from 'ajv/dist/types/index.js';
import { readForm } from '../engine/read-form.js';
import type { Facts } from '../facts.js';
import type { FormDefinition, Json } from '../form-definition.js';
import { isRecord } from '../json.js';
import { linkFault } from '../kinds/application-link.kind.js';
import { fileFault } from '../kinds/file-answer.js';
import { decimalPattern, exactOf } from '../kinds/numbers.js';
import { ribKeyIsRight } from '../kinds/rib.kind.js';
import { ringFault } from '../kinds/map-area.kind.js';
import type { Condition } from '../logic.js';
import { holds } from '../operators/evaluate.js';
import type { LogicScope } from '../operators/operator.js';

/**
 * Teaches ajv what JSON Schema cannot say. Without facts, whether a commune, file, application or item exists is not asked.
 * x-jiha-holds      the JSON-logic condition holds for the answers (in a group: for the row)
 * x-jiha-range      decimals written as strings, and days, lie between minimum and maximum
 * x-jiha-rib-key    the last two of 24 digits check the others
 * x-jiha-ring       at least three different corners, at most maximumPoints
 * x-jiha-known      the commune, item, file or application exists and fits
 * x-jiha-form, x-jiha-kind, x-jiha-rule   notes for whoever reads the schema
 */
export function addVocabulary(ajv: Ajv, facts: Facts | null): void {
  for (const keyword of ['x-jiha-form', 'x-jiha-kind', 'x-jiha-rule'])
    ajv.addKeyword({ keyword, valid: true });
  if (!ajv.formats['date']) ajv.addFormat('date', true);
  addHolds(ajv, facts);
  ajv.addKeyword({
    keyword: 'x-jiha-range',
    type: 'string',
    validate: (range: Range, value: string) => isWithin(range, value),
  });
  ajv.addKeyword({
    keyword: 'x-jiha-rib-key',
    type: 'string',
    validate: (_: true, value: string) => /^[\s0-9٠-٩]{24,100}$/.test(value) && ribKeyIsRight(value),
  });
  ajv.addKeyword({
    keyword: 'x-jiha-ring',
    type: 'array',
    validate: ({ maximumPoints }: { maximumPoints: number }, ring: Json[]) => !ringFault(ring, maximumPoints),
  });
  ajv.addKeyword({
    keyword: 'x-jiha-known',
    type: 'string',
    validate: (known: Known, value: string) => !facts || isKnown(known, value, facts),
  });
}

/** Conditions are worked out by the form engine itself, from the definition that the schema carries at its root. */
function addHolds(ajv: Ajv, facts: Facts | null): void {
  ajv.addKeyword({
    keyword: 'x-jiha-holds',
    type: 'object',
    compile(condition: Condition, _parent, { schemaEnv }) {
      const root = (schemaEnv.root.schema as Record<string, unknown>)['x-jiha-form'];
      if (!isRecord(root)) throw new Error('x-jiha-holds stands in a schema without x-jiha-form');
      const { definition, today } = root as unknown as { definition: FormDefinition; today: string };
      return (_value: unknown, place?: DataValidationCxt) => {
        if (!place) return false;
        const { scope } = readForm(definition, place.rootData, { mode: 'submit', facts, today });
        return holds(condition, scopeAt(scope, place.instancePath));
      };
    },
  });
}

/** '/members/2' is the third row of members; the empty path the form. */
function scopeAt(scope: LogicScope, instancePath: string): LogicScope {
  const [, group = '', at = ''] = instancePath.split('/');
  const rows = scope.form.row.get(group);
  const row = Array.isArray(rows) ? rows[Number(at)] : undefined;
  return { ...scope, row: at !== '' && isRecord(row) ? (row as unknown as LogicScope['row']) : null };
}

interface Range {
  readonly of: 'decimal' | 'date';
  readonly minimum?: string;
  readonly maximum?: string;
}

function isWithin({ of, minimum, maximum }: Range, value: string): boolean {
  if (of === 'date') return (!minimum || value >= minimum) && (!maximum || value <= maximum);
  if (value.length > 100 || !new RegExp(decimalPattern(6), 'u').test(value)) return false;
  const number = exactOf(value);
  return (!minimum || number.gte(minimum)) && (!maximum || number.lte(maximum));
}

type Known =
  | { readonly as: 'commune' }
  | { readonly as: 'item'; readonly list: string }
  | { readonly as: 'file'; readonly types: readonly string[]; readonly maximumBytes: number }
  | { readonly as: 'application'; readonly procedures?: readonly string[] };

function isKnown(known: Known, value: string, facts: Facts): boolean {
  switch (known.as) {
    case 'commune':
      return facts.communes.has(value);
    case 'item':
      return facts.lists.get(known.list)?.has(value) ?? false;
    case 'file':
      return !fileFault(value, known, facts);
    case 'application':
      return !linkFault(value, known.procedures, facts);
  }
}
