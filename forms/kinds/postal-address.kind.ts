import type { JsonSchema } from './kind.js';
import type { Json } from '../form-definition.js';
import { isRecord, own } from '../json.js';
import { codedSchema, readCoded } from './coded-text.js';
import { fault, kept, noSettings, type Fault, type Kind, type Reading } from './kind.js';
import { readText, textSchema } from './text-answer.js';
import { digit, lineCharacter, westernDigits } from './words.js';

const line = { least: 1, most: 200, character: lineCharacter };
const postalCode = {
  pattern: `^\\s*${digit}{5}\\s*$`,
  faultCode: 'form.not_postal_code',
  clean: (typed: string) => westernDigits(typed).trim(),
};

/** The parts in writing order; what is not required may be left out but not be blank. */
const parts: readonly { key: string; required: boolean; read(raw: Json): Reading; schema: JsonSchema }[] = [
  { key: 'street', required: true, read: (raw) => readText(raw, line), schema: textSchema(line) },
  { key: 'complement', required: false, read: (raw) => readText(raw, line), schema: textSchema(line) },
  {
    key: 'postalCode',
    required: false,
    read: (raw) => readCoded(raw, postalCode),
    schema: codedSchema(postalCode),
  },
  { key: 'city', required: true, read: (raw) => readText(raw, line), schema: textSchema(line) },
];

/** { street, complement?, postalCode? (five digits), city }. */
export const postalAddress: Kind<'postal_address'> = {
  kind: 'postal_address',
  shape: 'object',
  family: 'place',
  name: { fr: 'Adresse postale', ar: 'العنوان البريدي', en: 'Postal address' },
  description: {
    fr: 'Rue ou douar, complément, code postal, ville ou centre.',
    ar: 'الزنقة أو الدوار، تتمة العنوان، الرمز البريدي، المدينة أو المركز.',
    en: 'Street or douar, complement, postal code, town.',
  },
  settings: noSettings,
  read(raw) {
    if (!isRecord(raw)) return fault('form.not_object');
    const faults: Fault[] = Object.keys(raw)
      .filter((key) => !parts.some((part) => part.key === key))
      .map((key) => ({ code: 'form.unknown_key', path: [key] }));
    const address: Record<string, Json> = {};
    for (const { key, required, read } of parts) {
      const given = own(raw, key);
      if (given === undefined) {
        if (required) faults.push({ code: 'form.required', path: [key] });
        continue;
      }
      const reading = read(given);
      if ('value' in reading) address[key] = reading.value;
      else faults.push({ ...reading.faults[0], path: [key] });
    }
    const [first, ...others] = faults;
    return first ? { faults: [first, ...others] } : kept(address);
  },
  schema: () => ({
    type: 'object',
    properties: Object.fromEntries(parts.map(({ key, schema }) => [key, schema])),
    required: parts.filter(({ required }) => required).map(({ key }) => key),
    additionalProperties: false,
  }),
  display: (value) =>
    isRecord(value)
      ? [value['street'], value['complement'], [value['postalCode'], value['city']].filter(Boolean).join(' ')]
          .filter(Boolean)
          .join(', ')
      : '',
};
