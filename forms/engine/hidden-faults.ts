import { noFacts } from '../facts.js';
import type { Field, FieldOf, Json } from '../form-definition.js';
import { isRecord } from '../json.js';
import { mostRows } from '../kinds/group.kind.js';
import type { Fault } from '../kinds/kind.js';
import { kindOf, settingsOf } from '../kinds/registry.js';
import { isEmpty, typeFault } from './shapes.js';

/**
 * What is wrong with the answer of a hidden field: its JSON type, the structure of its rows, and nothing else but lists of
 * options, because the JSON Schema shows those whether hidden or not.
 */
export function hiddenFaults(field: Field, given: Json): readonly Fault[] {
  const wrongType = typeFault(field, given);
  if (wrongType) return [wrongType];
  if (field.kind === 'group') return hiddenRows(field, given);
  const kind = kindOf(field);
  if (!kind.listed || isEmpty(kind.shape, given)) return [];
  const reading = kind.read(given, settingsOf(field), { facts: noFacts, today: '', language: 'fr' });
  return 'faults' in reading ? reading.faults : [];
}

function hiddenRows(field: FieldOf<'group'>, given: Json): readonly Fault[] {
  const rows = Array.isArray(given) ? (given as readonly Json[]) : [];
  if (rows.length > mostRows) return [{ code: 'form.too_many', params: { max: mostRows } }];
  return rows.flatMap((row, at) => {
    if (!isRecord(row)) return [{ code: 'form.not_object', path: [at] }];
    const known = new Map(field.fields.map((each) => [each.key, each]));
    return Object.keys(row).flatMap((key): readonly Fault[] => {
      const inner = known.get(key);
      if (!inner) return [{ code: 'form.unknown_key', path: [at, key.slice(0, 100)] }];
      if (kindOf(inner).shape === 'none') return [{ code: 'form.not_a_question', path: [at, key] }];
      if (kindOf(inner).shape === 'computed') return [];
      return hiddenFaults(inner, row[key] ?? null).map((found) => ({ ...found, path: [at, key] }));
    });
  });
}
