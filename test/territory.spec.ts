import { describe, expect, it } from '@jest/globals';
import { data, gql } from './support/gql.js';
import { shared } from './support/server.js';

interface Named {
  readonly code: string;
  readonly name: string;
}

interface Page {
  readonly communes: { nodes: Named[]; pageInfo: { hasNextPage: boolean; endCursor: string } };
}
const pageOfZagora = `query ($after: String) {
  communes(first: 10, after: $after, filter: { provinceCode: "08.587" }, orderBy: POPULATION_DESC) {
    nodes { code } pageInfo { hasNextPage endCursor } } }`;

describe('the territory', () => {
  it('is the region with its five provinces, their cercles and 125 communes, for everybody', async () => {
    const question = `{
      region { code name(locale: AR) population2024 provinces { code name(locale: FR) seat { code } cercles { code } communes(first: 100) { totalCount } } }
      urban: communes(filter: { kind: URBAN }, first: 1) { totalCount }
      rural: communes(filter: { kind: RURAL }, first: 1) { totalCount }
      territoryAttribution
    }`;
    const province = (code: string, name: string, seat: string, cercles: number, communes: number) => ({
      code,
      name,
      seat: { code: seat },
      cercles: Array.from({ length: cercles }, () => ({ code: expect.stringContaining(`${code}.`) })),
      communes: { totalCount: communes },
    });
    expect(await gql(shared(), question)).toEqual({
      data: {
        region: {
          code: '08',
          name: 'درعة تافيلالت',
          population2024: 1655623,
          provinces: [
            province('08.201', 'Errachidia', '08.201.01.05', 5, 29),
            province('08.363', 'Midelt', '08.363.01.03', 5, 29),
            province('08.401', 'Ouarzazate', '08.401.01.07', 2, 17),
            province('08.577', 'Tinghir', '08.577.01.11', 5, 25),
            province('08.587', 'Zagora', '08.587.01.13', 4, 25),
          ],
        },
        urban: { totalCount: 17 },
        rural: { totalCount: 108 },
        territoryAttribution: expect.stringMatching(/HCP.*OpenStreetMap/),
      },
    });
  });

  it('gives a commune by its code, with where it lies', async () => {
    const question = `{ commune(code: "08.201.11.03") {
      name(locale: FR) nameTranslations { ar fr zgh } kind population2014 population2024 households2024 areaKm2 lat lng aliases
      cercle { name(locale: FR) } province { name(locale: FR) } } none: commune(code: "09.000.00.00") { code } }`;
    expect(await gql(shared(), question)).toEqual({
      data: {
        commune: {
          name: 'Er-Rissani',
          nameTranslations: { ar: 'الريصاني', fr: 'Er-Rissani', zgh: null },
          kind: 'RURAL',
          population2014: 5010,
          population2024: 4353,
          households2024: 701,
          areaKm2: expect.any(Number),
          lat: expect.closeTo(31.3, 0),
          lng: expect.closeTo(-4.3, 0),
          aliases: [],
          cercle: { name: 'Er-Rissani' },
          province: { name: 'Errachidia' },
        },
        none: null,
      },
    });
  });

  it.each([
    'rissani',
    'الريصاني',
    'ER RISSANI',
    'er-rissani',
    'errissani',
    'ريصاني',
    'الرّيصاني',
    "er'rissani",
  ])('finds Er-Rissani by "%s"', async (text) => {
    const question = `query ($text: String!) {
        communes(filter: { text: $text }) { nodes { code } }
        searchCommunes(text: $text) { code } }`;
    const found = await data<{ communes: { nodes: Named[] }; searchCommunes: Named[] }>(shared(), question, {
      text,
    });
    expect(found).toEqual({
      communes: { nodes: [{ code: '08.201.11.03' }] },
      searchCommunes: [{ code: '08.201.11.03' }],
    });
  });

  it.each([
    ['erfoud', ['Arfoud']],
    ['msemrir', ["M'semrir"]],
    ['قلعة مكونه', ["Kalâat M'gouna"]],
    ['اكدز', ['Agdz']],
    ['tin', ['Tinghir', 'Tinzouline', 'Tinejdad']],
    ["%' or true --", []],
    ['\u0000_%', null],
  ])('completes "%s" to %j', async (text, names) => {
    const answer = await gql<{ searchCommunes: Named[] }>(
      shared(),
      'query ($text: String!) { searchCommunes(text: $text, first: 3) { code name(locale: FR) } }',
      { text },
    );
    if (names === null) expect(answer.errors).toBeDefined();
    else expect(answer.data?.searchCommunes.map(({ name }) => name)).toEqual(names);
  });

  it('refuses to complete with none or a thousand', async () => {
    for (const first of [0, -1, 1000]) {
      const answer = await gql(shared(), `{ searchCommunes(text: "a", first: ${first}) { code } }`);
      expect(answer.errors?.map(({ extensions }) => extensions.code)).toEqual(['BAD_USER_INPUT']);
    }
  });

  it('lists a province page by page, each commune once', async () => {
    const codes: string[] = [];
    let after: string | null = null;
    do {
      const page: Page = await data<Page>(shared(), pageOfZagora, { after });
      codes.push(...page.communes.nodes.map(({ code }) => code));
      after = page.communes.pageInfo.hasNextPage ? page.communes.pageInfo.endCursor : null;
    } while (after !== null);
    expect(codes[0]).toBe('08.587.01.13');
    expect(codes).toHaveLength(25);
    expect(new Set(codes).size).toBe(25);
  });
});
