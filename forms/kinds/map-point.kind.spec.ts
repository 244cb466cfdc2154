import { tellKind } from '../testing/tell-kind.js';
import { mapPoint } from './map-point.kind.js';

tellKind(mapPoint, {
  'in Morocco': {
    settings: {},
    keeps: [
      [{ type: 'Point', coordinates: [-5.838, 30.332] }],
      [
        { type: 'Point', coordinates: [-5.12345678, 30] },
        { type: 'Point', coordinates: [-5.123457, 30] },
      ],
    ],
    refuses: [
      [{ type: 'Point', coordinates: [30.332, -5.838] }, 'form.outside_morocco'],
      [{ type: 'Point', coordinates: [NaN, 30] }, 'form.outside_morocco'],
      [{ type: 'Point', coordinates: [-5, 30, 1200] }, 'form.not_point'],
      [{ type: 'Point', coordinates: ['-5', '30'] }, 'form.not_point'],
      [{ type: 'Point', coordinates: [-5, 30], crs: 1 }, 'form.not_point'],
      [{ type: 'Polygon', coordinates: [-5, 30] }, 'form.not_point'],
      [[-5, 30], 'form.not_point'],
    ],
    says: [[{ type: 'Point', coordinates: [-5.838, 30.332] }, '30.33200, -5.83800', '30.33200, -5.83800']],
  },
});
