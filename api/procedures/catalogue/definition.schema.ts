import { phases } from '../workflow/phases.js';
import { actors } from '../workflow/workflow.js';
import { dayUnits } from '../../core/working-days.js';
import { audiences, certainties, channels } from './procedure-definition.js';

/**
 * The shape of a procedure file as JSON Schema. What a form may contain is checked field by field by the form engine;
 * here it only has to be a form at all.
 */
const text = { type: 'string', maxLength: 10_000 };
const localized = {
  type: 'object',
  properties: { ar: text, fr: text, zgh: text, en: text },
  additionalProperties: false,
  minProperties: 1,
};
const certainty = { enum: [...certainties] };
const listOf = (items: object, maxItems = 200) => ({ type: 'array', items, maxItems });
const condition = { type: 'object', minProperties: 1, maxProperties: 1 };

/** Every property must be named; those in `optional` may be missing. */
function shape(properties: Record<string, object>, optional: readonly string[] = []) {
  const required = Object.keys(properties).filter((name) => !optional.includes(name));
  return { type: 'object', properties, required, additionalProperties: false };
}

const form = {
  type: 'object',
  properties: { fields: listOf({ type: 'object' }, 1000), rules: listOf({ type: 'object' }) },
  required: ['fields'],
  additionalProperties: false,
};

const workflow = shape({
  steps: listOf(
    shape({ key: text, title: localized, phase: { enum: [...phases] }, description: localized }, [
      'description',
    ]),
  ),
  transitions: listOf(
    shape(
      {
        key: text,
        title: localized,
        from: listOf(text),
        to: text,
        who: listOf({ enum: [...actors] }),
        when: condition,
        demands: shape(
          {
            reason: { type: 'boolean' },
            fields: form,
            attachment: { type: 'boolean' },
            feesSettled: { type: 'boolean' },
          },
          ['reason', 'fields', 'attachment', 'feesSettled'],
        ),
      },
      ['when', 'demands'],
    ),
  ),
});

const rules = shape(
  {
    legalBasis: listOf(shape({ title: localized, url: text, certainty }, ['url'])),
    idaratiUrl: { type: ['string', 'null'], maxLength: 2000 },
    audience: { ...listOf({ enum: [...audiences] }), minItems: 1, uniqueItems: true },
    channels: { ...listOf({ enum: [...channels] }), minItems: 1, uniqueItems: true },
    timeLimits: listOf(
      shape(
        {
          days: { type: 'integer', minimum: 0, maximum: 3650 },
          unit: { enum: [...dayUnits] },
          when: condition,
          label: localized,
          extensionDays: { type: 'integer', minimum: 1, maximum: 3650 },
          certainty,
        },
        ['when', 'extensionDays'],
      ),
    ),
    silence: shape({ effect: { enum: ['NONE', 'ACCEPTANCE'] }, certainty }),
    routing: listOf(shape({ when: condition, department: { type: 'string', maxLength: 63 } }, ['when']), 50),
    correctionRequests: { type: ['integer', 'null'], minimum: 0, maximum: 100 },
    fees: listOf(
      shape(
        {
          label: localized,
          amount: { type: 'string', pattern: '^\\d{1,12}\\.\\d{2}$' },
          formula: {},
          when: condition,
          certainty,
        },
        ['amount', 'formula', 'when'],
      ),
    ),
    pieces: listOf(
      shape({ field: text, title: localized, legalBasis: localized, certainty }, ['legalBasis']),
    ),
    retentionMonths: { type: ['integer', 'null'], minimum: 1, maximum: 1200 },
    cndpReference: { type: ['string', 'null'], maxLength: 200 },
    source: shape({ text, certainty, note: localized }, ['note']),
  },
  ['idaratiUrl', 'routing', 'retentionMonths', 'cndpReference'],
);

export const definitionSchema = shape({
  key: { type: 'string', pattern: '^[a-z][a-z0-9-]{1,79}$' },
  title: localized,
  summary: localized,
  rules,
  form,
  workflow,
});
