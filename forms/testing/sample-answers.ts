import type { FieldKind, Json } from '../form-definition.js';
import { uuids } from './sample-facts.js';

/** Right and wrong raw answers per kind, for settings as in random-form.ts. Every junk value is tried on every kind too. */
export const sampleAnswers: Readonly<Record<FieldKind, readonly Json[]>> = {
  text: ['a', ' Zagora ', 'ab', 'a\tb', 'درعة', 'x'.repeat(12), '\u0000', '\ud800', 'a😀b'],
  long_text: ['a\nb', '  تافيلالت\n', 'y'.repeat(5001), 'a\u0007b'],
  formatted_text: ['AB12', 'ab12', ' AB12', 'AB12\n'],
  integer: [0, -0, 3, 17, 18, 3.0, 3.5, -4, 1e300, '3', 200],
  decimal: ['0', '12,5', ' ٣٫٢٥ ', '1 000.50', '12.345', '-3', '-0', 'abc', '99999999', 12.5],
  money: ['0', '12,5', '100', '1000.00', '100.00', '12.345', '-1', '٢٥٠'],
  yes_no: [true, false, 'true', 0],
  checkbox: [true, false, 'on'],
  sworn_declaration: [true, false, 1],
  date: ['2026-11-23', '2000-02-29', '1900-02-29', '2010-05-01', '2027-01-01', '2026-13-01', '23/11/2026'],
  date_time: [
    '2026-11-23T10:00Z',
    '2026-11-23T10:00:00+01:00',
    '1900-01-01T00:00+01:00',
    '2026-11-23',
    '2026-11-23T25:00Z',
  ],
  select: ['a', 'b', 'z', { other: ' un autre ' }, { other: '' }, { other: 'x', b: 1 }, {}],
  multi_select: [['a'], ['b', 'a'], ['a', 'a'], ['z'], [1], [{}, {}], [null]],
  linked_select: ['a1', 'a2', 'b1', 'z'],
  email: ['a@b.ma', ' A.B@Exemple.MA ', 'a@b', '@b.ma', 'a b@c.ma'],
  phone: ['0612345678', '+212 6 12 34 56 78', '٠٦١٢٣٤٥٦٧٨', '0412345678', '06123456789'],
  cin: ['AB123456', 'j 1234', 'PA٢٣٤٥٦٧', '123456', 'ABC123'],
  ice: ['001234567000089', '001 234 567 000 089', '12345', '٠٠١٢٣٤٥٦٧٠٠٠٠٨٩'],
  rib: ['230810000000000000000020', '007780000123456789012345', '0077', '٢٣٠٨١٠٠٠٠٠٠٠٠٠٠٠٠٠٠٠٠٠٢٠'],
  postal_address: [
    { street: '1, rue X', city: 'Zagora' },
    { street: ' Douar ', complement: 'a', postalCode: '٤٧٩٠٠', city: 'Z' },
    { street: '', city: 'Z' },
    { city: 'Z', postalCode: '1' },
    { street: 'a', city: 'b', country: 'MA' },
  ],
  commune: ['08.587.01.05', '08.201.01.01', '08.587.99.99', 'Zagora', '08.587.01.05\n'],
  map_point: [
    { type: 'Point', coordinates: [-5.83, 30.33] },
    { type: 'Point', coordinates: [30.33, -5.83] },
    { type: 'Point', coordinates: [-5.8312345678, 30.33] },
    { type: 'Point', coordinates: ['-5', 30] },
    { type: 'Point' },
  ],
  map_area: [
    {
      type: 'Polygon',
      coordinates: [
        [
          [-5, 30],
          [-5, 31],
          [-6, 31],
        ],
      ],
    },
    {
      type: 'Polygon',
      coordinates: [
        [
          [-5, 30],
          [-5, 31],
          [-6, 31],
          [-5, 30],
        ],
      ],
    },
    {
      type: 'Polygon',
      coordinates: [
        [
          [-5, 30],
          [-5, 31],
          [-5, 30],
          [-5, 31],
        ],
      ],
    },
    {
      type: 'Polygon',
      coordinates: [
        [
          [-5, 30],
          [-5, 31],
          [-6, 31],
          [-6, 30],
          [-6.5, 30],
        ],
      ],
    },
    { type: 'Polygon', coordinates: [] },
    {
      type: 'Polygon',
      coordinates: [
        [
          [-5, 30],
          [-5, 50],
          [-6, 31],
        ],
      ],
    },
  ],
  attachment: [
    [uuids.pdf],
    [uuids.pdf, uuids.jpeg],
    [uuids.pdf, uuids.pdf],
    [uuids.large],
    [uuids.unknown],
    ['x'],
    [3],
  ],
  image: [uuids.jpeg, uuids.pdf, uuids.unknown, 'x'],
  application_link: [uuids.application, uuids.unknown, 'x'],
  lookup: ['agri', 'mining', ''],
  formula: ['12', 3, 'nonsense'],
  group: [],
  heading: ['x'],
  explanation: [1],
};

export const junk: readonly Json[] = [
  null,
  '',
  '  ',
  'x',
  0,
  1.5,
  true,
  false,
  [],
  {},
  [[]],
  [null],
  { a: 1 },
  { type: 'Point', coordinates: null },
];
