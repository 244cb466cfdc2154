import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Pool } from 'pg';
import { freshDatabase } from '../../support/database.js';
import { createPool } from '../../../api/platform/database/pool.js';
import { insert, makeLibrary, makeToy, signedIn, uuid, type Toy } from './toy.support.js';

let pool: Pool;
let toy: Toy;
beforeAll(async () => {
  pool = createPool({ databaseUrl: await freshDatabase() }, { warn: () => undefined });
  await makeLibrary(pool);
  toy = makeToy(pool);
});
afterAll(() => pool.end());

const writer = signedIn(uuid(1));

interface Page {
  edges: { cursor: string; node: { id: string } }[];
  pageInfo: {
    hasNextPage: boolean;
    hasPreviousPage: boolean;
    startCursor: string | null;
    endCursor: string | null;
  };
}

const fields = 'edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }';
/** The same list read at the root and below a parent. */
const places = {
  root: {
    source: (args: string) => `query (${declared}) { list: books(${args}) { ${fields} } }`,
    found: (data: unknown) => (data as { list: Page }).list,
  },
  below: {
    source: (args: string) => `query (${declared}) { publishers { books(${args}) { ${fields} } } }`,
    found: (data: unknown) => (data as { publishers: { books: Page }[] }).publishers[0]!.books,
  },
};
const declared = '$n: Int, $cursor: String, $order: BookOrder';

async function page(
  place: keyof typeof places,
  args: string,
  variables: Record<string, unknown>,
): Promise<Page> {
  const { data, errors } = await toy.ask(places[place].source(args), { viewer: writer, variables });
  expect(errors).toBeUndefined();
  return places[place].found(data);
}

async function walk(
  place: keyof typeof places,
  order: string,
  n: number,
  backward: boolean,
): Promise<string[]> {
  const args = backward
    ? 'last: $n, before: $cursor, orderBy: $order'
    : 'first: $n, after: $cursor, orderBy: $order';
  const ids: string[] = [];
  let cursor: string | null = null;
  for (let more = true, steps = 0; more; steps++) {
    expect(steps).toBeLessThan(50);
    const { edges, pageInfo }: Page = await page(place, args, { n, cursor, order });
    const found = edges.map(({ node }) => node.id);
    ids.splice(backward ? 0 : ids.length, 0, ...found);
    expect([pageInfo.startCursor, pageInfo.endCursor]).toEqual([
      edges[0]?.cursor ?? null,
      edges.at(-1)?.cursor ?? null,
    ]);
    expect(backward ? pageInfo.hasNextPage : pageInfo.hasPreviousPage).toBe(cursor !== null);
    more = backward ? pageInfo.hasPreviousPage : pageInfo.hasNextPage;
    cursor = backward ? pageInfo.startCursor : pageInfo.endCursor;
  }
  return ids;
}

/** Few values, so that ties and nulls are many. */
const book = fc.record({
  rating: fc.option(fc.integer({ min: 0, max: 2 }), { nil: null }),
  published_at: fc.option(fc.constantFrom('2026-01-01T00:00:00.000001Z', '2026-01-01T00:00:00.000002Z'), {
    nil: null,
  }),
  shelf: fc.constantFrom('a', 'b'),
  hidden: fc.boolean(),
  author_id: fc.constantFrom(uuid(1), uuid(2)),
  title: fc.constantFrom({ fr: 'é' }, { ar: 'ب' }, {}, { fr: '', en: 'z' }),
});
const orders = ['NUMBER', 'RATING', 'PUBLISHED', 'SHELF', 'TITLE'].flatMap((name) => [
  `${name}_ASC`,
  `${name}_DESC`,
]);
const columns: Record<string, string> = {
  NUMBER: 'number',
  RATING: 'rating',
  PUBLISHED: 'published_at',
  SHELF: 'shelf, rating',
  TITLE: `coalesce(nullif(title->>'fr', ''), nullif(title->>'ar', ''), nullif(title->>'en', ''), nullif(title->>'zgh', ''), '')`,
};

function sortedBy(order: string): string {
  const [name, way] = order.split('_') as [string, string];
  // Commas within coalesce(…) do not separate columns.
  const parts = name === 'SHELF' ? columns[name]!.split(', ') : [columns[name]!];
  return [...parts, 'id'].map((part) => `${part} ${way}`).join(', ');
}

describe('walking all pages', () => {
  it('gives exactly the sorted list, forward and backward, at the root and below a parent', async () => {
    const property = fc.asyncProperty(
      fc.array(book, { maxLength: 9 }),
      fc.constantFrom(...orders),
      fc.integer({ min: 1, max: 4 }),
      async (books, order, n) => {
        await pool.query('delete from review; delete from cover; delete from book');
        const shared = {
          subtitle: null,
          price: null,
          publisher_id: uuid(11),
          editor_id: null,
        };
        await insert(
          pool,
          'book',
          books.map((rest, i) => ({
            id: uuid(100 + ((i * 7) % 11)),
            number: `N${(i * 3) % 10}`,
            ...shared,
            ...rest,
          })),
        );
        // The reader wrote some of them: "not hidden, or one's own" are two parts that are merged.
        const { rows } = await pool.query<{ id: string }>(
          `select id from book where not hidden or author_id = $1 order by ${sortedBy(order)}`,
          [writer.personId],
        );
        const sorted = rows.map(({ id }) => id);
        for (const place of ['root', 'below'] as const) {
          expect(await walk(place, order, n, false)).toEqual(sorted);
          expect(await walk(place, order, n, true)).toEqual(sorted);
        }
        for (let offset = 1; offset <= sorted.length; offset += n) {
          const source = `query ($order: BookOrder) { books(first: ${n}, offset: ${offset}, orderBy: $order) { totalCount nodes { id } } }`;
          const { data } = await toy.ask(source, { viewer: writer, variables: { order } });
          expect(data).toEqual({
            books: {
              totalCount: sorted.length,
              nodes: sorted.slice(offset, offset + n).map((id) => ({ id })),
            },
          });
        }
      },
    );
    await fc.assert(property, { numRuns: 30 });
  }, 120_000);

  it('between two cursors gives what lies between', async () => {
    await pool.query('delete from book');
    const one = {
      rating: null,
      title: {},
      price: null,
      published_at: null,
      shelf: 'a',
      hidden: false,
      author_id: uuid(1),
    };
    await insert(
      pool,
      'book',
      [0, 1, 2, 3, 4].map((i) => ({ id: uuid(100 + i), number: `N${i}`, ...one })),
    );
    const { edges } = await page('root', 'first: $n, after: $cursor, orderBy: $order', { n: 10 });
    const source = `{ books(first: 9, after: "${edges[0]!.cursor}", before: "${edges[3]!.cursor}") { nodes { number } } }`;
    expect((await toy.ask(source)).data).toEqual({ books: { nodes: [{ number: 'N1' }, { number: 'N2' }] } });
  });
});
