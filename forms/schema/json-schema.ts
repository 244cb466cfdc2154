import { localize, type Language } from '../../api/core/localized-text.js';
import type { Field, FieldOf, FormDefinition, Rule } from '../form-definition.js';
import { mostRows } from '../kinds/group.kind.js';
import type { JsonSchema, SchemaContext } from '../kinds/kind.js';
import { kindOf } from '../kinds/registry.js';
import { askedAbout } from '../engine/mentions.js';
import { annotations, optional, required, whenHidden } from './answer-schema.js';
import { bareDefinition } from './bare-definition.js';
import { all, fieldsOf, filled, translate, visibility, writtenOut, type Level } from './translate.js';

/**
 * The answers of a form as JSON Schema 2020-12, titles in one language. With the vocabulary (vocabulary.ts) and the same
 * facts and day it accepts exactly the answers that checkAnswers(…, submit) finds no problem in. `today` fixes limits
 * such as 'today-18y'.
 */
export function toJsonSchema(definition: FormDefinition, language: Language, today: string): JsonSchema {
  const level: Level = {
    definition,
    group: null,
    visible: (field, { group }) => ({ $ref: `#/$defs/${defName(field, group)}` }),
  };
  return {
    $schema: dialect,
    'x-jiha-form': { definition: bareDefinition(definition), today },
    ...objectSchema(level, { language, today, plain: false }),
    $defs: visibilityDefs(level),
  };
}

/**
 * The same for validators that do not know the vocabulary: what only the vocabulary can say is left out, so that it accepts
 * every answer that the server accepts, and some more.
 */
export function toPlainJsonSchema(definition: FormDefinition, language: Language, today: string): JsonSchema {
  const level = writtenOut(definition, null);
  return { $schema: dialect, ...objectSchema(level, { language, today, plain: true }) };
}

const dialect = 'https://json-schema.org/draft/2020-12/schema';

interface Writing extends SchemaContext {
  /** Leaves out demands whose condition the vocabulary would have to decide. */
  readonly plain: boolean;
}

const defName = (field: Field, group: Field | null) => `visible.${group ? `${group.key}.` : ''}${field.key}`;

/** Each conditional field's visibility once, so that conditions on conditions stay small. */
function visibilityDefs(level: Level): JsonSchema {
  const levels = [
    level,
    ...fieldsOf(level)
      .filter(isGroup)
      .map((group) => ({ ...level, group })),
  ];
  return Object.fromEntries(
    levels.flatMap((each) =>
      fieldsOf(each).flatMap((field) => {
        const schema = visibility(field, each);
        return schema === true ? [] : [[defName(field, each.group), schema]];
      }),
    ),
  );
}

const isGroup = (field: Field): field is FieldOf<'group'> => field.kind === 'group';
const takesAnswer = (field: Field) => kindOf(field).shape !== 'none';

/** The schema of the form's answers, or of one row. */
function objectSchema(level: Level, context: Writing): JsonSchema {
  const fields = fieldsOf(level).filter(takesAnswer);
  const always = (field: Field) => visibility(field, level) === true;
  const rules = (level.group ?? level.definition).rules ?? [];
  const conditions = [
    ...fields.flatMap((field) => conditional(field, level, context)),
    ...rules.map((rule) => ruleSchema(rule, level, context)),
  ].filter((demand) => !context.plain || !JSON.stringify(demand).includes('"x-jiha-holds"'));
  return {
    type: 'object',
    properties: Object.fromEntries(
      fields.map((field) => [
        field.key,
        { ...annotations(field, context), ...propertySchema(field, level, context, always(field)) },
      ]),
    ),
    required: fields.filter((field) => always(field) && field.required === true).map(({ key }) => key),
    additionalProperties: false,
    ...(conditions.length > 0 && { allOf: conditions }),
  };
}

function propertySchema(field: Field, level: Level, context: Writing, always: boolean): JsonSchema {
  const rows = field.kind === 'group' ? rowsSchema(field, level, context, always) : {};
  if (!always) return { ...whenHidden(field, context), ...rows };
  return { ...(field.required === true ? required(field, context) : optional(field, context)), ...rows };
}

/** Of a hidden group only the structure of its rows counts. */
function rowsSchema(group: FieldOf<'group'>, level: Level, context: Writing, shown: boolean): JsonSchema {
  const properties = Object.fromEntries(
    group.fields
      .filter(takesAnswer)
      .map((field) => [field.key, { ...annotations(field, context), ...whenHidden(field, context) }]),
  );
  return shown
    ? { items: objectSchema({ ...level, group }, context) }
    : { maxItems: mostRows, items: { type: 'object', properties, additionalProperties: false } };
}

/** What a field demands only while something holds. */
function conditional(field: Field, level: Level, context: Writing): readonly JsonSchema[] {
  const always = visibility(field, level) === true;
  const shown = always ? {} : level.visible(field, level);
  const demands: JsonSchema[] = [];
  if (!always) {
    const rows = field.kind === 'group' ? rowsSchema(field, level, context, true) : {};
    demands.push(whenever(shown, property(field, { ...optional(field, context), ...rows })));
  }
  const must = { required: [field.key], ...property(field, filled(kindOf(field).shape)) };
  if (typeof field.required === 'object')
    demands.push(whenever(all([shown, translate(field.required, level)]), must));
  else if (field.required && !always) demands.push(whenever(shown, must));
  if (field.kind === 'linked_select') demands.push(whenever(shown, linkSchema(field)));
  return demands;
}

const property = (field: Field, schema: JsonSchema): JsonSchema => ({ properties: { [field.key]: schema } });

const whenever = (condition: JsonSchema, demand: JsonSchema): JsonSchema =>
  Object.keys(condition).length === 0 ? demand : { if: condition, then: demand };

/** An answer of a linked select stands under the parent's answer. */
function linkSchema(field: FieldOf<'linked_select'>): JsonSchema {
  const { parent, options } = field.settings;
  const parents = [...new Set(options.flatMap(({ under }) => under))];
  return {
    anyOf: [
      { properties: { [field.key]: { type: 'null' } } },
      ...parents.map((value) => ({
        required: [parent],
        properties: {
          [parent]: { const: value },
          [field.key]: {
            enum: options.filter(({ under }) => under.includes(value)).map((each) => each.value),
          },
        },
      })),
    ],
  };
}

/** A rule is asked when everything that it compares is answered. */
function ruleSchema(rule: Rule, level: Level, { language }: SchemaContext): JsonSchema {
  const asked = all(askedAbout(rule.holds).map((name) => translate({ filled: [{ var: name }] }, level)));
  return {
    ...whenever(asked, translate(rule.holds, level)),
    'x-jiha-rule': { key: rule.key, at: rule.at, message: localize(rule.message, language) },
  };
}
