import { ID, Int } from 'type-graphql';
import { always } from '../platform/access/condition.js';
import { Column, Localized, Readable, ToMany } from '../platform/reading/index.js';
import { ProvinceType } from './province.type.js';

@Readable({
  name: 'Region',
  description: 'The region that this platform serves. Everybody may see it.',
  table: 'region',
  key: 'code',
  keyType: 'text',
  scope: () => always,
})
export class RegionType {
  @Column(() => ID, { description: 'Code of the High Commission for Planning (HCP), e.g. `08`.' })
  code!: string;

  @Localized({ description: 'Its name.' })
  name!: string;

  @Column(() => Int, { column: 'population_2024', description: 'Inhabitants at the census of 2024.' })
  population2024!: number;

  @Column(() => Int, { column: 'households_2024', description: 'Households at the census of 2024.' })
  households2024!: number;

  @ToMany(() => ProvinceType, {
    by: 'region_code',
    orderBy: 'CODE_ASC',
    atMost: 50,
    description: 'Its provinces, by code.',
  })
  provinces!: ProvinceType[];
}
