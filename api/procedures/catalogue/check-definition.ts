import { Ajv, type ValidateFunction } from 'ajv';
import {
  checkFormDefinition,
  checkUnfinishedForm,
  outsideLogicFaults,
  unfinished,
  type Condition,
  type DefinitionProblem,
} from '../../forms/index.js';
import type { Problem } from '../../core/problem.js';
import { wholeForm } from '../workflow/asking.js';
import { checkWorkflow } from '../workflow/check-workflow.js';
import { definitionSchema } from './definition.schema.js';
import type { ProcedureDefinition } from './procedure-definition.js';

/** Compiled when a definition is first read: the start of a process that reads none would wait for it. */
let whole: ValidateFunction<ProcedureDefinition> | undefined;
let begun: ValidateFunction<ProcedureDefinition> | undefined;
const compiled = (schema: object) =>
  new Ajv({ allErrors: true, strict: true, allowUnionTypes: true }).compile<ProcedureDefinition>(schema);

export type ReadDefinition = { definition: ProcedureDefinition } | { problems: Problem[] };

/** Reads what came from outside as a definition: its shape first, so that everything after it may trust the types. */
export const readDefinition = (given: unknown): ReadDefinition =>
  read(given, (whole ??= compiled(definitionSchema)));

/** The same of one that is still being written: texts, choices and lists may be empty. The form's fields have their shape too. */
export function readUnfinished(given: unknown): ReadDefinition {
  const found = read(given, (begun ??= compiled(unfinished(definitionSchema))));
  if ('problems' in found) return found;
  const wrong = checkUnfinishedForm(found.definition.form);
  return wrong.length > 0 ? { problems: wrong.slice(0, 20).map(inForm) } : found;
}

const inForm = ({ path, code, params }: DefinitionProblem): Problem => at(['form', ...path], code, params);

function read(given: unknown, hasShape: ValidateFunction<ProcedureDefinition>): ReadDefinition {
  if (hasShape(given)) return { definition: given };
  const problems = (hasShape.errors ?? []).slice(0, 20).map((error) => ({
    path: error.instancePath.split('/').slice(1),
    code: 'procedure.bad_shape',
    params: {
      detail: error.message ?? '',
      ...(error.params['additionalProperty'] && { name: String(error.params['additionalProperty']) }),
    },
  }));
  return { problems };
}

/** All that keeps a definition from being published; each problem names the culprit. */
export function checkDefinition(definition: ProcedureDefinition): Problem[] {
  return [
    ...checkFormDefinition(definition.form).map((fault) => ({ ...fault, path: ['form', ...fault.path] })),
    ...checkWorkflow(definition.workflow).map((fault) => ({ ...fault, path: ['workflow', ...fault.path] })),
    ...checkTransitionForms(definition),
    ...checkConditions(definition),
    ...checkPieces(definition),
  ];
}

function checkTransitionForms({ workflow }: ProcedureDefinition): Problem[] {
  return workflow.transitions.flatMap((transition, index) =>
    checkFormDefinition(transition.demands?.fields ?? { fields: [] }).map((fault) => ({
      ...fault,
      path: ['workflow', 'transitions', index, 'demands', 'fields', ...fault.path],
    })),
  );
}

/** Conditions outside the form may speak of its fields and of what officers fill in. */
function checkConditions(definition: ProcedureDefinition): Problem[] {
  const form = wholeForm(definition);
  const faultsOf = (condition: Condition | undefined, path: Problem['path']) =>
    condition
      ? outsideLogicFaults(form, condition, 'truth').map(({ code, params }) => at(path, code, params))
      : [];
  return [
    ...definition.workflow.transitions.flatMap(({ when }, index) =>
      faultsOf(when, ['workflow', 'transitions', index, 'when']),
    ),
    ...definition.rules.fees.flatMap(({ when, formula }, index) => [
      ...faultsOf(when, ['rules', 'fees', index, 'when']),
      ...(formula === undefined
        ? []
        : outsideLogicFaults(form, formula, 'number').map(({ code, params }) =>
            at(['rules', 'fees', index, 'formula'], code, params),
          )),
    ]),
    ...(definition.rules.routing ?? []).flatMap(({ when }, index) =>
      faultsOf(when, ['rules', 'routing', index, 'when']),
    ),
    ...definition.rules.timeLimits.flatMap(({ when }, index) =>
      faultsOf(when, ['rules', 'timeLimits', index, 'when']),
    ),
  ];
}

const at = (path: Problem['path'], code: string, params: Problem['params']): Problem => ({
  path,
  code,
  ...(params && { params }),
});

/** Each piece must have a field of the form that takes it. */
function checkPieces({ rules, form }: ProcedureDefinition): Problem[] {
  const takesFiles = new Set(
    form.fields.filter((field) => ['attachment', 'image'].includes(field.kind)).map((field) => field.key),
  );
  return rules.pieces.flatMap((piece, index) =>
    takesFiles.has(piece.field)
      ? []
      : [
          {
            path: ['rules', 'pieces', index],
            code: 'procedure.piece_without_field',
            params: { field: piece.field },
          },
        ],
  );
}
