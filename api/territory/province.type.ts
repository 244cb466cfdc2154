import { ID, Int } from 'type-graphql';
import { always } from '../platform/access/condition.js';
import { Column, Localized, Readable, ToMany, ToOne, type Connection } from '../platform/reading/index.js';
import { CercleType } from './cercle.type.js';
import { CommuneType } from './commune.type.js';
import { RegionType } from './region.type.js';

@Readable({
  name: 'Province',
  description: 'A province of the region. Everybody may see it.',
  table: 'province',
  key: 'code',
  keyType: 'text',
  scope: () => always,
  orders: { CODE: 'code' },
  defaultOrder: 'CODE_ASC',
})
export class ProvinceType {
  @Column(() => ID, {
    description: 'HCP code, e.g. `08.587`. Names repeat across levels: the code is the key.',
  })
  code!: string;

  @Localized({ description: 'Its name.' })
  name!: string;

  @Column(() => Int, { column: 'population_2024', description: 'Inhabitants at the census of 2024.' })
  population2024!: number;

  @Column(() => Int, { column: 'households_2024', description: 'Households at the census of 2024.' })
  households2024!: number;

  @ToOne(() => RegionType, { by: 'region_code', nullable: false, description: 'The region it belongs to.' })
  region!: RegionType | null;

  @ToOne(() => CommuneType, {
    by: 'seat_commune_code',
    nullable: false,
    description: 'The commune of its chief town.',
  })
  seat!: CommuneType | null;

  @ToMany(() => CercleType, {
    by: 'province_code',
    orderBy: 'CODE_ASC',
    atMost: 100,
    description: 'Its cercles, by code.',
  })
  cercles!: CercleType[];

  @ToMany(() => CommuneType, { by: 'province_code', description: 'Its communes, urban and rural.' })
  communes!: Connection<CommuneType>;
}
