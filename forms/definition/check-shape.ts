import { Ajv2020, type ErrorObject } from 'ajv/dist/2020.js';
import type { FieldKind } from '../form-definition.js';
import type { JsonSchema } from '../kinds/kind.js';
import { kinds } from '../kinds/registry.js';
import type { DefinitionProblem } from './definition-problem.js';
import { fieldSchema, formSchema, localizedText } from './shape.schema.js';
import { unfinished } from './unfinished.js';

/** Made when they are first asked: most processes never check a definition, and their start would wait for it. */
let whole: Ajv2020 | undefined;
let begun: Ajv2020 | undefined;
const wholeShapes = (): Ajv2020 => (whole ??= allShapes((schema) => schema));
const begunShapes = (): Ajv2020 => (begun ??= allShapes(unfinished));

function allShapes(as: (schema: JsonSchema) => JsonSchema): Ajv2020 {
  const ajv = new Ajv2020({ allErrors: true, strictRequired: false, strictTypes: false });
  ajv.addSchema([localizedText, fieldSchema, formSchema].map(as));
  for (const { kind, settings } of Object.values(kinds)) ajv.addSchema(as(settings), settingsOf(kind));
  return ajv;
}

const settingsOf = (kind: FieldKind) => `jiha:settings:${kind}`;

type Path = DefinitionProblem['path'];

/** One demand on shapes: of what is published, or of what is still being written. */
export interface Shapes {
  form(form: unknown): readonly DefinitionProblem[];
  field(field: unknown, path: Path, culprit: string | null): readonly DefinitionProblem[];
  settings(kind: FieldKind, settings: unknown, path: Path, culprit: string): readonly DefinitionProblem[];
}

const shapesOf = (known: () => Ajv2020): Shapes => ({
  form: (form) => validated(known(), 'jiha:form', form, [], null),
  field: (field, path, culprit) => validated(known(), 'jiha:field', field, path, culprit),
  settings: (kind, settings, path, culprit) => validated(known(), settingsOf(kind), settings, path, culprit),
});

export const finishedShapes = shapesOf(wholeShapes);
export const unfinishedShapes = shapesOf(begunShapes);

function validated(ajv: Ajv2020, shape: string, value: unknown, path: Path, culprit: string | null) {
  const validate = ajv.getSchema(shape)!;
  void validate(value);
  return (validate.errors ?? [])
    .filter(({ keyword }) => keyword !== 'if')
    .slice(0, 20)
    .map((error): DefinitionProblem => ({
      path: [...path, ...pointerPath(error.instancePath)],
      code: 'form.definition.shape',
      params: { culprit: culprit ?? '', at: pathWords(error), why: whyOf(error) },
      culprit,
    }));
}

/** '/options/0/label' → ['options', 0, 'label']. */
const pointerPath = (pointer: string): Path =>
  pointer
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
    .map((part) => (/^\d+$/.test(part) ? Number(part) : part));

const pathWords = ({ instancePath, params }: ErrorObject) =>
  [
    ...pointerPath(instancePath),
    ...[params['missingProperty'], params['additionalProperty']].filter((name) => typeof name === 'string'),
  ]
    .join('.')
    .slice(0, 200);

/** ajv's keyword says enough for whoever reads a definition file: required, type, enum, pattern … */
const whyOf = ({ keyword, params }: ErrorObject): string => {
  const detail = params['type'] ?? params['pattern'] ?? params['limit'] ?? params['allowedValues'];
  return detail === undefined ? keyword : `${keyword} ${String(detail)}`.slice(0, 200);
};
