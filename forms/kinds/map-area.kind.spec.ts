import { tellKind } from '../testing/tell-kind.js';
import { mapArea } from './map-area.kind.js';

const ring = [
  [-5, 30],
  [-5, 31],
  [-6, 31],
];
const closed = [...ring, [-5, 30]];
tellKind(mapArea, {
  'a ring, closed for whoever leaves it open': {
    settings: { maximumPoints: 4 },
    keeps: [
      [
        { type: 'Polygon', coordinates: [ring] },
        { type: 'Polygon', coordinates: [closed] },
      ],
    ],
    refuses: [
      [
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
        'form.area_too_small',
      ],
      [{ type: 'Polygon', coordinates: [[...ring, [-6, 30], [-6.5, 30]]] }, 'form.too_many'],
      [
        {
          type: 'Polygon',
          coordinates: [
            [
              [-5, 30],
              [-5, 51],
              [-6, 31],
            ],
          ],
        },
        'form.outside_morocco',
      ],
      [{ type: 'Polygon', coordinates: [ring, ring] }, 'form.not_area'],
      [{ type: 'Polygon', coordinates: [] }, 'form.not_area'],
      [{ type: 'Polygon', coordinates: [[1, 2, 3]] }, 'form.not_area'],
      [{ type: 'Polygon', coordinates: [[]] }, 'form.area_too_small'],
      [{ type: 'Polygon' }, 'form.not_area'],
      ['Polygon', 'form.not_area'],
    ],
    says: [[{ type: 'Polygon', coordinates: [closed] }, 'Zone de 3 sommets', 'مساحة من 3 رؤوس']],
  },
});
