import { isRecord, own } from '../json.js';
import type { Json } from '../form-definition.js';
import { fault, kept, settingsSchema, type Fault, type Kind } from './kind.js';
import { isPosition, liesInMorocco, positionSchema, rounded } from './map.js';

const mostPoints = 200;
type Position = readonly [number, number];

const samePlace = (a: Position, b: Position) => a[0] === b[0] && a[1] === b[1];

/** The corners of a ring, without the last one that only closes it. */
function cornersOf(ring: readonly Position[]): readonly Position[] {
  const corners = ring.map(rounded);
  return corners.length > 1 && samePlace(corners[0]!, corners.at(-1)!) ? corners.slice(0, -1) : corners;
}

/** What a list of positions lacks to be a line around something; the vocabulary's `x-jiha-ring` asks the same. */
export function ringFault(ring: readonly Json[], maximumPoints: number): Fault | undefined {
  if (!ring.every((corner): corner is Position => isPosition(corner))) return { code: 'form.not_area' };
  const corners = cornersOf(ring);
  if (corners.length > maximumPoints) return { code: 'form.too_many', params: { max: maximumPoints } };
  if (new Set(corners.map((corner) => corner.join())).size < 3) return { code: 'form.area_too_small' };
  return undefined;
}

/** An area on the map: a GeoJSON Polygon of one ring, closed for whoever leaves it open. */
export const mapArea: Kind<'map_area'> = {
  kind: 'map_area',
  shape: 'object',
  family: 'place',
  name: { fr: 'Zone sur la carte', ar: 'مساحة على الخريطة', en: 'Area on the map' },
  description: {
    fr: 'Un terrain ou un périmètre que la personne dessine sur la carte.',
    ar: 'قطعة أرضية أو محيط يرسمه المعني بالأمر على الخريطة.',
    en: 'A plot or perimeter that the person draws on the map.',
  },
  settings: settingsSchema({ maximumPoints: { type: 'integer', minimum: 3, maximum: 2000 } }),
  read(raw, { maximumPoints = mostPoints }) {
    if (!isRecord(raw) || Object.keys(raw).sort().join() !== 'coordinates,type')
      return fault('form.not_area');
    const rings = own(raw, 'coordinates');
    if (raw['type'] !== 'Polygon' || !Array.isArray(rings) || rings.length !== 1)
      return fault('form.not_area');
    const ring: Json = rings[0] ?? null;
    if (!Array.isArray(ring)) return fault('form.not_area');
    const found = ringFault(ring, maximumPoints);
    if (found) return { faults: [found] };
    if (!ring.every(liesInMorocco)) return fault('form.outside_morocco');
    const corners = cornersOf(ring);
    return kept({ type: 'Polygon', coordinates: [[...corners, corners[0]!]] });
  },
  schema: ({ maximumPoints = mostPoints }) => ({
    type: 'object',
    properties: {
      type: { const: 'Polygon' },
      coordinates: {
        type: 'array',
        minItems: 1,
        maxItems: 1,
        items: { type: 'array', items: positionSchema, 'x-jiha-ring': { maximumPoints } },
      },
    },
    required: ['type', 'coordinates'],
    additionalProperties: false,
  }),
  ui: () => ({ format: 'map-area' }),
  display: (value, _settings, { language }) => {
    const corners = (value as { coordinates: [Position[]] }).coordinates[0].length - 1;
    return {
      fr: `Zone de ${corners} sommets`,
      ar: `مساحة من ${corners} رؤوس`,
      en: `Area of ${corners} corners`,
      zgh: `${corners}`,
    }[language];
  },
};
