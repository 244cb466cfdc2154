import { ID, Int } from 'type-graphql';
import { always } from '../platform/access/condition.js';
import { Column, Localized, Readable, ToMany, ToOne, type Connection } from '../platform/reading/index.js';
import { CommuneType } from './commune.type.js';
import { ProvinceType } from './province.type.js';

@Readable({
  name: 'Cercle',
  description: 'A group of rural communes of one province. Everybody may see it.',
  table: 'cercle',
  key: 'code',
  keyType: 'text',
  scope: () => always,
  orders: { CODE: 'code' },
  defaultOrder: 'CODE_ASC',
})
export class CercleType {
  @Column(() => ID, { description: 'HCP code, e.g. `08.201.11`.' })
  code!: string;

  @Localized({ description: 'Its name.' })
  name!: string;

  @Column(() => [String], { description: 'Other spellings in common use, in no particular language.' })
  aliases!: string[];

  @Column(() => Int, { column: 'population_2024', description: 'Inhabitants at the census of 2024.' })
  population2024!: number;

  @Column(() => Int, { column: 'households_2024', description: 'Households at the census of 2024.' })
  households2024!: number;

  @ToOne(() => ProvinceType, { by: 'province_code', nullable: false, description: 'Its province.' })
  province!: ProvinceType | null;

  @ToMany(() => CommuneType, { by: 'cercle_code', description: 'Its communes, all rural.' })
  communes!: Connection<CommuneType>;
}
