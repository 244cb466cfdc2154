import type { Field } from '../../../../forms/form-definition.js';
import { typeOfField, type LogicType } from '../../../../forms/definition/logic-types.js';
import { localized } from '../../core/localized.js';
import type { OfferedField } from '../../core/offered-fields.js';

/** An answer as a formula writes it: [Superficie], and in a group [Budget › Montant]. */
export interface FormulaName {
  /** As logic knows it: 'surface', 'row.share', 'budget.amount'. */
  readonly name: string;
  /** Single among all, without brackets. */
  readonly label: string;
  readonly type: LogicType;
  readonly field: Field;
}

export type FormulaNames = readonly FormulaName[];

const bare = (label: string) => label.replace(/[[\]]/g, ' ').replace(/\s+/g, ' ').trim();
const lower = (label: string) => bare(label).toLowerCase();

/** What a formula may speak of. Two of one label are told apart by the name behind it. */
export function formulaNames(fields: readonly OfferedField[]): FormulaNames {
  const all = fields.flatMap(({ name, field }): readonly FormulaName[] => {
    const label = bare(localized(field.label, field.key)) || name;
    const own = { name, label, type: typeOfField(field), field };
    if (field.kind !== 'group') return [own];
    const columns = field.fields.filter((inner) => typeOfField(inner) === 'number');
    return [
      own,
      ...columns.map((inner): FormulaName => ({
        name: `${name}.${inner.key}`,
        label: `${label} › ${bare(localized(inner.label, inner.key)) || inner.key}`,
        type: 'column',
        field: inner,
      })),
    ];
  });
  const times = new Map<string, number>();
  for (const { label } of all) times.set(lower(label), (times.get(lower(label)) ?? 0) + 1);
  return all.map((each) =>
    times.get(lower(each.label)) === 1 ? each : { ...each, label: `${each.label} (${each.name})` },
  );
}

export const nameOfLabel = (names: FormulaNames, label: string): string | undefined =>
  (
    names.find((each) => lower(each.label) === lower(label)) ??
    names.find((each) => each.name === label.trim())
  )?.name;

export const named = (names: FormulaNames, name: string): FormulaName | undefined =>
  names.find((each) => each.name === name);
