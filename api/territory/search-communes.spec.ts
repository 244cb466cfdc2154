import { describe, expect, it } from '@jest/globals';
import { isFound, searchText } from '../core/fold.js';
import { readDataFile } from './data-file.js';
import { rankNames } from './search-communes.js';

const communes = (await readDataFile('communes.csv')).map((row) => ({
  code: row['code']!,
  name: row['name_fr']!,
  search: searchText(row['name_fr'], row['name_ar']),
  population: Number(row['population_2024']),
}));
const best = (query: string) =>
  rankNames(
    communes.filter(({ search }) => isFound(search, query)),
    query,
  ).map(({ code }) => communes.find((commune) => commune.code === code)!.name);

describe('completing the name of a commune', () => {
  it.each([
    ['rissani', 'Er-Rissani'],
    ['الريصاني', 'Er-Rissani'],
    ['zagora', 'Zagora'],
    ['tin', 'Tinghir'],
    ['msemrir', "M'semrir"],
    ['ait ha', 'Ait Hani'],
    ['قلعة', "Kalâat M'gouna"],
    ['kalaat mgouna', "Kalâat M'gouna"],
  ])('puts for "%s" first: %s', (query, name) => {
    expect(best(query)[0]).toBe(name);
  });

  it('puts whole names before beginnings, beginnings before parts, and the larger commune first', () => {
    expect(best('aghbalou')).toEqual(["Aghbalou-N'kerdous", 'Aghbalou']);
    expect(best('sidi')).toEqual(['Sidi Aayad', 'Zaouiat Sidi Hamza', 'Sidi Yahia Ou Youssef', 'Sidi Ali']);
  });

  it('finds each of the 125 communes by each of its names', () => {
    expect(communes).toHaveLength(125);
    for (const { name } of communes) expect(best(name)).toContain(name);
  });
});
