import type { Field, Json } from '../form-definition.js';
import { Exact } from '../kinds/numbers.js';

type Constant = string | number | boolean;

/**
 * A few answers that stand for all that the field takes, as far as comparisons with these constants can tell: no answer,
 * each choice, a number at, below and above each constant within its limits. Null: not understood, or nothing is asked.
 */
export function possibleAnswers(field: Field, constants: readonly Constant[]): readonly Json[] | null {
  switch (field.kind) {
    case 'select':
      return [null, ...valuesOf(field.settings.options), ...(field.settings.other ? [{ other: 'x' }] : [])];
    case 'linked_select':
      return [null, ...valuesOf(field.settings.options)];
    case 'yes_no':
      return [null, true, false];
    case 'checkbox':
    case 'sworn_declaration':
      return [null, true];
    case 'text':
    case 'long_text':
      return [null, 'another text', ...constants.map(String)];
    case 'integer':
      return numbers(field.settings, constants, '1', (value) => value.toNumber());
    case 'decimal':
      return numbers(
        field.settings,
        constants,
        new Exact(10).pow(-(field.settings?.scale ?? 2)).toString(),
        String,
      );
    case 'money':
      return numbers(field.settings, constants, '0.01', (value) => value.toFixed(2));
    default:
      return null;
  }
}

const valuesOf = (options: readonly { readonly value: string }[]) => options.map(({ value }) => value);

interface Limits {
  readonly minimum?: number | string;
  readonly maximum?: number | string;
}

function numbers(
  limits: Limits | undefined,
  constants: readonly Constant[],
  step: string,
  written: (value: InstanceType<typeof Exact>) => Json,
): readonly Json[] | null {
  const known = constants.filter((constant) => /^-?\d+(\.\d+)?$/.test(String(constant)));
  if (known.length < constants.length) return null;
  const points = [...known, limits?.minimum ?? 0, limits?.maximum ?? 0].map(
    (point) => new Exact(String(point)),
  );
  const beside = points.flatMap((point) => [point.minus(step), point, point.plus(step)]);
  const possible = beside.filter(
    (value) =>
      (limits?.minimum === undefined || value.gte(String(limits.minimum))) &&
      (limits?.maximum === undefined || value.lte(String(limits.maximum))),
  );
  return [null, ...new Map(possible.map((value) => [value.toString(), written(value)])).values()];
}
