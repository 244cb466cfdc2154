import type { EntityManager, EntityData } from '@mikro-orm/postgresql';
import { searchText } from '../core/fold.js';
import { Cercle } from './cercle.entity.js';
import { Commune, type CommuneKind } from './commune.entity.js';
import { readDataFile, type DataRow } from './data-file.js';
import { Province } from './province.entity.js';
import { Region } from './region.entity.js';

/**
 * Brings the territory to what the data files say; runs at each start and changes nothing the second time.
 * What disappears from the files stays in the database: applications may point to it.
 */
export async function loadTerritory(em: EntityManager): Promise<void> {
  const [regions, provinces, cercles, communes, aliases] = await Promise.all(
    ['regions.csv', 'provinces.csv', 'cercles.csv', 'communes.csv', 'aliases.csv'].map(readDataFile),
  );
  const aliasesOf = (row: DataRow) =>
    aliases!.filter(({ code }) => code === row['code']).map(({ alias }) => alias!);
  await em.fork().transactional(async (tx) => {
    await tx.upsertMany(
      Region,
      regions!.map((row) => namedPlace(row, aliasesOf(row))),
    );
    await tx.upsertMany(
      Province,
      provinces!.map((row) => provinceOf(row, aliasesOf(row))),
    );
    await tx.upsertMany(
      Cercle,
      cercles!.map((row) => cercleOf(row, aliasesOf(row))),
    );
    await tx.upsertMany(
      Commune,
      communes!.map((row) => communeOf(row, aliasesOf(row))),
    );
  });
}

/** What all levels have. */
function namedPlace(row: DataRow, aliases: readonly string[]) {
  return {
    code: row['code']!,
    name: { fr: row['name_fr']!, ar: row['name_ar']! },
    population2024: count(row, 'population_2024'),
    households2024: count(row, 'households_2024'),
    search: searchText(row['name_fr'], row['name_ar'], ...aliases),
  };
}

const provinceOf = (row: DataRow, aliases: readonly string[]): EntityData<Province> => ({
  ...namedPlace(row, aliases),
  region: row['region_code']!,
  seatCommune: row['seat_commune_code']!,
});

const cercleOf = (row: DataRow, aliases: string[]): EntityData<Cercle> => ({
  ...namedPlace(row, aliases),
  province: row['province_code']!,
  aliases,
});

const communeOf = (row: DataRow, aliases: string[]): EntityData<Commune> => ({
  ...namedPlace(row, aliases),
  province: row['province_code']!,
  cercle: row['cercle_code'] || null,
  kind: row['kind'] as CommuneKind,
  population2014: count(row, 'population_2014'),
  areaKm2: Number(row['area_km2']),
  lat: Number(row['lat']),
  lng: Number(row['lng']),
  aliases,
});

function count(row: DataRow, column: string): number {
  const value = row[column] ?? '';
  if (!/^\d+$/.test(value)) throw new Error(`${row['code']}: ${column} is "${value}", not a number`);
  return Number(value);
}
