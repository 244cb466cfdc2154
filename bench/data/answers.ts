// Answers of realistic size: every field of a form is answered, as its kind writes it.
import type { Field } from './procedures.ts';

const words = [
  'Réfection de la piste qui mène au douar, coupée par les crues de l’hiver dernier',
  'دعم أنشطة الجمعية لفائدة شباب الجماعة خلال الموسم الثقافي المقبل',
  'Achat de matériel pour l’atelier de tissage et formation de douze femmes du village',
  'توفير النقل المدرسي لتلاميذ الدواوير البعيدة عن الإعدادية',
];
const sentence = (seed: number) => words[seed % words.length]!;

/** `seed` varies what is answered, not how much. */
export function answersTo(fields: readonly Field[], seed: number): Record<string, unknown> {
  const answered = fields.map((field, index) => [field.key, answerTo(field, seed * 31 + index)] as const);
  return Object.fromEntries(answered.filter(([, answer]) => answer !== undefined));
}

function answerTo(field: Field, seed: number): unknown {
  switch (field.kind) {
    case 'heading':
    case 'explanation':
    case 'attachment':
    case 'image':
    case 'application_link':
      return undefined; // says nothing, or names a file or application: the bench has no files
    case 'long_text':
      return [0, 1, 2, 3].map((part) => sentence(seed + part)).join('. ');
    case 'integer':
      return 1 + (seed % 90);
    case 'decimal':
    case 'formula':
      return `${1 + (seed % 80)}.5`;
    case 'money':
      return `${1000 + (seed % 500) * 100}.00`;
    case 'yes_no':
      return seed % 2 === 0;
    case 'checkbox':
    case 'sworn_declaration':
      return true;
    case 'date':
      return `2026-0${1 + (seed % 9)}-1${seed % 10}`;
    case 'date_time':
      return `2026-0${1 + (seed % 9)}-1${seed % 10}T09:30:00Z`;
    case 'select':
    case 'linked_select':
    case 'lookup':
      return optionOf(field, seed);
    case 'multi_select':
      return [optionOf(field, seed)];
    case 'email':
      return `personne${seed % 1000}@bench.example`;
    case 'phone':
      return `+2126000${10000 + (seed % 90000)}`;
    case 'cin':
      return `ZZ${100000 + (seed % 900000)}`;
    case 'ice':
      return `0015${String(seed % 100000).padStart(11, '0')}`;
    case 'rib':
      return `999${String(seed % 100000).padStart(21, '0')}`;
    case 'postal_address':
      return { street: `${1 + (seed % 99)}, rue du Ksar`, postalCode: '45000', city: 'Ouarzazate' };
    case 'commune':
      return '08.401.01.07';
    case 'map_point':
      return { type: 'Point', coordinates: [-5.83, 30.33] };
    case 'map_area': {
      const corners = [
        [-5.8, 30.3],
        [-5.8, 30.4],
        [-5.9, 30.4],
        [-5.8, 30.3],
      ];
      return { type: 'Polygon', coordinates: [corners] };
    }
    case 'group':
      return [answersTo(field.fields ?? [], seed), answersTo(field.fields ?? [], seed + 1)];
    default:
      return sentence(seed).slice(0, 60);
  }
}

const optionOf = ({ settings }: Field, seed: number) => {
  const options = settings?.options ?? [];
  return options[seed % Math.max(1, options.length)]?.value ?? 'other';
};
