import { Float, ID, Int } from 'type-graphql';
import { always } from '../platform/access/condition.js';
import { Column, Localized, Readable, ToOne } from '../platform/reading/index.js';
import { CercleType } from './cercle.type.js';
import type { CommuneKind } from './commune.entity.js';
import { CommuneFilter } from './commune.filter.js';
import { CommuneKindType } from './commune-kind.type.js';
import { ProvinceType } from './province.type.js';

@Readable({
  name: 'Commune',
  description: 'A commune, urban or rural: the smallest territorial community. Everybody may see it.',
  table: 'commune',
  key: 'code',
  keyType: 'text',
  scope: () => always,
  orders: {
    CODE: 'code',
    NAME: { localized: 'name', description: 'name in the viewer’s language' },
    POPULATION: { columns: ['population_2024'], description: 'inhabitants in 2024' },
  },
  defaultOrder: 'CODE_ASC',
  filter: () => CommuneFilter,
})
export class CommuneType {
  @Column(() => ID, {
    description:
      'HCP code, e.g. `08.201.11.03`. Names repeat across levels and regions: the code is the key.',
  })
  code!: string;

  @Localized({ description: 'Its name.' })
  name!: string;

  @Column(() => [String], {
    description: 'Other spellings and former names in common use, in no particular language.',
  })
  aliases!: string[];

  @Column(() => CommuneKindType, { description: 'Urban or rural.' })
  kind!: CommuneKind;

  @Column(() => Int, { column: 'population_2024', description: 'Inhabitants at the census of 2024.' })
  population2024!: number;

  @Column(() => Int, { column: 'population_2014', description: 'Inhabitants at the census of 2014.' })
  population2014!: number;

  @Column(() => Int, { column: 'households_2024', description: 'Households at the census of 2024.' })
  households2024!: number;

  @Column(() => Float, { column: 'area_km2', description: 'Surface in square kilometres (OpenStreetMap).' })
  areaKm2!: number;

  @Column(() => Float, {
    description:
      'Latitude of the centroid of its boundary, in degrees (WGS 84). In large desert communes it is far from the chief town.',
  })
  lat!: number;

  @Column(() => Float, { description: 'Longitude of the same point, in degrees (WGS 84); west is negative.' })
  lng!: number;

  @ToOne(() => ProvinceType, { by: 'province_code', nullable: false, description: 'Its province.' })
  province!: ProvinceType | null;

  @ToOne(() => CercleType, {
    by: 'cercle_code',
    description: 'Its cercle; null for an urban commune, which belongs to none.',
  })
  cercle!: CercleType | null;
}
