import { beforeAll, expect, it } from '@jest/globals';
import { readDataFile } from '../territory/data-file.js';
import { inventApplicants, type DemoCommune } from './people/applicants.js';
import { planApplications, type PlannedApplication } from './plan.js';

let communes: DemoCommune[];
let planned: PlannedApplication[];

function makePlan(): PlannedApplication[] {
  const deciding = communes.slice(0, 3);
  return planApplications({ communes, deciding, ...inventApplicants(communes, deciding) });
}

beforeAll(async () => {
  communes = (await readDataFile('communes.csv')).map((row) => ({
    code: row['code']!,
    province: row['province_code']!,
    name: { fr: row['name_fr']!, ar: row['name_ar']! },
    population: Number(row['population_2024']),
    lat: Number(row['lat']),
    lng: Number(row['lng']),
  }));
  planned = makePlan();
});

it('plans the same 300 applications each time', () => {
  expect(planned).toHaveLength(300);
  expect(makePlan()).toEqual(planned);
});

it('reaches all 125 communes', () => {
  expect(new Set(planned.map(({ commune }) => commune.code)).size).toBe(125);
});

it('reaches every phase and spreads over nine months', () => {
  expect(new Set(planned.map(({ target }) => target)).size).toBe(9);
  const ages = planned.map(({ age }) => age);
  expect(ages).toEqual([...ages].sort((a, b) => b - a));
  expect(Math.max(...ages)).toBeGreaterThan(240);
  expect(Math.max(...ages)).toBeLessThan(275);
});

it.each([
  ['PR04', ['ASSOCIATION']],
  ['PR14', ['ASSOCIATION', 'AUTHORITY']],
])('lets only those ask for %s whom it is for: %j', (reference, kinds) => {
  const asking = planned.filter((each) => each.reference === reference);
  const found = new Set(asking.map(({ applicant }) => applicant.organisation?.kind));
  expect([...found].sort()).toEqual(kinds);
});
