import { isRecord, own } from '../json.js';
import { fault, kept, noSettings, type Kind } from './kind.js';
import { isPosition, liesInMorocco, positionSchema, rounded } from './map.js';

/** A place on the map, as a GeoJSON Point: { type: 'Point', coordinates: [longitude, latitude] }. */
export const mapPoint: Kind<'map_point'> = {
  kind: 'map_point',
  shape: 'object',
  family: 'place',
  name: { fr: 'Point sur la carte', ar: 'نقطة على الخريطة', en: 'Point on the map' },
  description: {
    fr: 'Un lieu que la personne montre sur la carte.',
    ar: 'موقع يحدده المعني بالأمر على الخريطة.',
    en: 'A place that the person shows on the map.',
  },
  settings: noSettings,
  read(raw) {
    if (!isRecord(raw) || Object.keys(raw).sort().join() !== 'coordinates,type')
      return fault('form.not_point');
    const coordinates = own(raw, 'coordinates') ?? null;
    if (raw['type'] !== 'Point' || !isPosition(coordinates)) return fault('form.not_point');
    if (!liesInMorocco(coordinates)) return fault('form.outside_morocco');
    return kept({ type: 'Point', coordinates: rounded(coordinates) });
  },
  schema: () => ({
    type: 'object',
    properties: { type: { const: 'Point' }, coordinates: positionSchema },
    required: ['type', 'coordinates'],
    additionalProperties: false,
  }),
  ui: () => ({ format: 'map-point' }),
  display(value) {
    const [east, north] = (value as { coordinates: [number, number] }).coordinates;
    return `${north.toFixed(5)}, ${east.toFixed(5)}`;
  },
};
