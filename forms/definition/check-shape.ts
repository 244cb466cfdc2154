import { Ajv2020, type ErrorObject } from 'ajv/dist/2020.js';
import type { FieldKind } from '../form-definition.js';
import { kinds } from '../kinds/registry.js';
import type { DefinitionProblem } from './definition-problem.js';
import { fieldSchema, formSchema, localizedText } from './shape.schema.js';

/** Made when it is first asked: most processes never check a definition, and their start would wait for it. */
let known: Ajv2020 | undefined;
const shapes = (): Ajv2020 => (known ??= allShapes());

function allShapes(): Ajv2020 {
  const ajv = new Ajv2020({ allErrors: true, strictRequired: false });
  ajv.addSchema([localizedText, fieldSchema, formSchema]);
  for (const { kind, settings } of Object.values(kinds)) ajv.addSchema(settings, settingsOf(kind));
  return ajv;
}

const settingsOf = (kind: FieldKind) => `jiha:settings:${kind}`;

type Path = DefinitionProblem['path'];

export const formShape = (form: unknown): readonly DefinitionProblem[] =>
  validated('jiha:form', form, [], null);

export const fieldShape = (field: unknown, path: Path, culprit: string | null) =>
  validated('jiha:field', field, path, culprit);

export const settingsShape = (kind: FieldKind, settings: unknown, path: Path, culprit: string) =>
  validated(settingsOf(kind), settings, path, culprit);

function validated(shape: string, value: unknown, path: Path, culprit: string | null) {
  const validate = shapes().getSchema(shape)!;
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
