import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Pool } from 'pg';
import { freshDatabase } from '../../support/database.js';
import { createPool } from '../../../api/platform/database/pool.js';
import { librarian, makeLibrary, makeToy, signedIn, uuid, type Toy } from './toy.support.js';

let pool: Pool;
let toy: Toy;

beforeAll(async () => {
  pool = createPool({ databaseUrl: await freshDatabase() }, { warn: () => undefined });
  await makeLibrary(pool);
  toy = makeToy(pool);
});
afterAll(() => pool.end());

const data = async (...asked: Parameters<Toy['ask']>) => {
  const { data: found, errors } = await toy.ask(...asked);
  expect(errors).toBeUndefined();
  // graphql-js makes objects without prototype, which toEqual does not mind but toStrictEqual would.
  return found;
};

describe('one thing', () => {
  it('is read with its relations in one statement', async () => {
    const { data: found, statements } = await toy.ask(`{
      book(id: "${uuid(21)}") {
        __typename number price rating publishedAt
        author { name born books { totalCount } }
        publisher { name }
        cover { colour }
      }
    }`);
    expect(found).toEqual({
      book: {
        __typename: 'Book',
        number: 'B1',
        price: '12.50',
        rating: 1,
        publishedAt: '2026-01-01T10:00:00.123456Z',
        author: { name: 'Aïcha', born: '1960-02-29', books: { totalCount: 2 } },
        publisher: { name: 'La Palmeraie' },
        cover: { colour: 'red' },
      },
    });
    expect(statements).toBe(2);
  });

  it('is found by another unique column and by several', async () => {
    expect(
      await data('{ bookByNumber(number: "B2") { id } bookOn(shelf: "odd", rating: 3) { number } }'),
    ).toEqual({
      bookByNumber: { id: uuid(22) },
      bookOn: { number: expect.stringMatching(/^B[35]$/) },
    });
  });

  it('is null, or NOT_FOUND where it must be, when it is missing, hidden or no id at all', async () => {
    for (const id of [uuid(77), uuid(24), 'nonsense', "'; drop table book; --", '\\u0000']) {
      expect(await data(`{ book(id: "${id}") { id } }`)).toEqual({ book: null });
    }
    for (const number of ['B9', 'B4', '\\u0000']) {
      const { errors } = await toy.ask(`{ bookByNumber(number: "${number}") { id } }`);
      expect(errors![0]!.originalError).toMatchObject({ code: 'NOT_FOUND' });
    }
  });

  it('is batched with others of the same selection', async () => {
    const { data: found, statements } = await toy.ask(
      `mutation { touch(id: "${uuid(21)}", authors: ["${uuid(2)}", "${uuid(1)}", "${uuid(2)}"]) { book { number } authors { name } } }`,
    );
    expect(found).toEqual({
      touch: { book: { number: 'B1' }, authors: [{ name: 'Brahim' }, { name: 'Aïcha' }, { name: 'Brahim' }] },
    });
    expect(statements).toBe(2);
  });
});

describe('a selection', () => {
  it('keeps aliases with different arguments apart', async () => {
    const found = await data(`{ book(id: "${uuid(21)}") {
      fr: title ar: title(locale: AR) en: title(locale: EN) subtitle titleTranslations { fr ar en } subtitleTranslations { en }
      a: label b: label(between: "-")
      newest: reviews(first: 1) { nodes { text } }
      oldest: reviews(first: 2, orderBy: AT_ASC) { nodes { text } count: totalCount }
    } }`);
    expect(found).toEqual({
      book: {
        fr: 'Livre 1',
        ar: 'كتاب 1',
        en: 'Livre 1',
        subtitle: 'Only English',
        titleTranslations: { fr: 'Livre 1', ar: 'كتاب 1', en: null },
        subtitleTranslations: { en: 'Only English' },
        a: 'B1@odd',
        b: 'B1-odd',
        newest: { nodes: [{ text: 'R4' }] },
        oldest: { nodes: [{ text: 'R1' }, { text: 'R2' }], count: 4 },
      },
    });
  });

  it('merges fields and fragments as GraphQL does, with @skip and @include by variable', async () => {
    const source = `
      query ($no: Boolean!, $yes: Boolean!) {
        a: book(id: "${uuid(21)}") { ...Short author { born } ... on Book @skip(if: $yes) { shelf } }
        b: book(id: "${uuid(21)}") { ...Short id @include(if: $no) shelf @include(if: $yes) }
      }
      fragment Short on Book { author { name } ...Number }
      fragment Number on Book { number }`;
    expect(await data(source, { variables: { no: false, yes: true } })).toEqual({
      a: { number: 'B1', author: { name: 'Aïcha', born: '1960-02-29' } },
      b: { number: 'B1', author: { name: 'Aïcha' }, shelf: 'odd' },
    });
    expect(await data(source, { variables: { no: true, yes: false } })).toEqual({
      a: { number: 'B1', author: { name: 'Aïcha', born: '1960-02-29' }, shelf: 'odd' },
      b: { number: 'B1', author: { name: 'Aïcha' }, id: uuid(21) },
    });
  });

  it('takes variables anew for each request of a kept plan', async () => {
    const source =
      'query ($first: Int, $shelves: [String!]) { books(first: $first, filter: { shelves: $shelves }) { nodes { number reviews(first: $first) { nodes { text } } } } }';
    const { parse, execute } = await import('graphql');
    const document = parse(source);
    const { Reader } = await import('../../../api/platform/reading/index.js');
    const { reader } = await import('./toy.support.js');
    const asked = async (variableValues: Record<string, unknown>) =>
      (
        await execute({
          schema: toy.schema,
          document,
          variableValues,
          contextValue: { reader: new Reader(pool, reader) },
        })
      ).data;
    expect(await asked({ first: 1, shelves: ['even'] })).toEqual({
      books: { nodes: [{ number: 'B2', reviews: { nodes: [] } }] },
    });
    expect(await asked({ first: 2, shelves: null })).toEqual({
      books: {
        nodes: [
          { number: 'B1', reviews: { nodes: [{ text: 'R4' }, { text: 'R3' }] } },
          { number: 'B2', reviews: { nodes: [] } },
        ],
      },
    });
    expect(await asked({ first: 1, shelves: [] })).toEqual({ books: { nodes: [] } });
  });

  it('tells the type of rows below a union, whatever aliases say', async () => {
    const found = await data(`{ books(first: 2) { nodes { maker {
      __typename ... on Author { name } ... on Publisher { brand: name books { totalCount } } } } } }`);
    expect(found).toEqual({
      books: {
        nodes: [
          { maker: { __typename: 'Publisher', brand: 'La Palmeraie', books: { totalCount: 3 } } },
          { maker: { __typename: 'Author', name: 'Brahim' } },
        ],
      },
    });
  });

  it.each(['false', 'true'])(
    'fails only the field whose value cannot be worked out (late: %s)',
    async (late) => {
      const { data: found, errors } = await toy.ask(
        `{ books(first: 3) { nodes { number fragile(late: ${late}) } } }`,
      );
      expect(found).toEqual({
        books: {
          nodes: [
            { number: 'B1', fragile: 'B1' },
            { number: 'B2', fragile: null },
            { number: 'B3', fragile: 'B3' },
          ],
        },
      });
      expect(errors!.map(({ path, message }) => ({ path, message }))).toEqual([
        { path: ['books', 'nodes', 1, 'fragile'], message: 'broken' },
      ]);
    },
  );

  it('may hold many lists without taking the whole pool', async () => {
    const lists = Array.from(
      { length: 30 },
      (_, i) => `l${i}: reviews(first: ${i}) { totalCount nodes { text } }`,
    );
    const source = `{ bookByNumber(number: "B1") { ${lists.join(' ')} } }`;
    const [asked] = await Promise.all([toy.ask(source), toy.ask(source), toy.ask(source)]);
    expect(asked.errors).toBeUndefined();
    expect(asked.statements).toBe(61);
  });

  it('refuses an alias that is no ordinary property', async () => {
    const { errors } = await toy.ask('{ publishers { __proto__: name } }');
    expect(errors![0]!.originalError).toMatchObject({
      code: 'BAD_USER_INPUT',
      messageCode: 'reading.bad_alias',
    });
  });
});

describe('rights', () => {
  it('hide a target from its relation, and its parts with it', async () => {
    const source = `{ bookByNumber(number: "B3") { author { name books { totalCount } } } }`;
    expect(await data(source)).toEqual({ bookByNumber: { author: null } });
    expect(await data(source, { viewer: librarian })).toEqual({
      bookByNumber: { author: { name: 'Chama', books: { totalCount: 1 } } },
    });
  });

  it('hide rows from every list, its count and its edges', async () => {
    const source = `{ publishers { books { totalCount nodes { number } } }
      authors(orderBy: NAME_ASC) { totalCount edges { node { name books { totalCount edges { node { number reviews { totalCount } } } } } } } }`;
    const book = (number: string, totalCount: number) => ({ node: { number, reviews: { totalCount } } });
    const author = (name: string, ...edges: ReturnType<typeof book>[]) => ({
      node: { name, books: { totalCount: edges.length, edges } },
    });
    const open = { totalCount: 3, nodes: [{ number: 'B1' }, { number: 'B3' }, { number: 'B5' }] };
    expect(await data(source)).toEqual({
      publishers: [{ books: open }, { books: { totalCount: 0, nodes: [] } }],
      authors: {
        totalCount: 2,
        edges: [author('Aïcha', book('B1', 4), book('B5', 1)), author('Brahim', book('B2', 0))],
      },
    });
    expect(await data(source, { viewer: signedIn(uuid(2)) })).toMatchObject({
      publishers: [{ books: open }, { books: { totalCount: 1, nodes: [{ number: 'B4' }] } }],
      authors: { edges: [{}, author('Brahim', book('B2', 0), book('B4', 1))] },
    });
  });

  it('of a part follow those of the whole, read from either side', async () => {
    const reviews = `{ authors(orderBy: NAME_ASC, first: 2) { nodes { books { nodes { number reviews(first: 1) { nodes { text book { number } } } } } } } }`;
    expect(JSON.stringify(await data(reviews))).not.toContain('B4');
    expect(JSON.stringify(await data(reviews, { viewer: librarian }))).toContain(
      '{"text":"R5","book":{"number":"B4"}}',
    );
  });

  it('make a column null, also for computed fields, filters and orders that use it', async () => {
    const source = '{ authors { nodes { name email mailHost } } }';
    const none = { email: null, mailHost: null };
    expect(await data(source)).toEqual({
      authors: {
        nodes: [
          { name: 'Aïcha', ...none },
          { name: 'Brahim', ...none },
        ],
      },
    });
    expect(await data(source, { viewer: signedIn(uuid(2)) })).toEqual({
      authors: {
        nodes: [
          { name: 'Aïcha', ...none },
          { name: 'Brahim', email: 'brahim@example.com', mailHost: 'example.com' },
        ],
      },
    });
    const byMail = '{ books(filter: { authorEmail: "aicha@example.ma" }) { totalCount } }';
    expect(await data(byMail)).toEqual({ books: { totalCount: 0 } });
    expect(await data(byMail, { viewer: librarian })).toEqual({ books: { totalCount: 2 } });
    const byName = '{ books(filter: { authorName: "Chama" }) { totalCount } }';
    expect(await data(byName)).toEqual({ books: { totalCount: 0 } });
    expect(await data(byName, { viewer: librarian })).toEqual({ books: { totalCount: 1 } });
  });

  it('hide relations that are for some only', async () => {
    const source =
      '{ bookByNumber(number: "B1") { editor { name } } publishers { internalReviews { colour } } }';
    expect(await data(source)).toEqual({
      bookByNumber: { editor: null },
      publishers: [{ internalReviews: null }, { internalReviews: null }],
    });
    expect(await data(source, { viewer: librarian })).toEqual({
      bookByNumber: { editor: { name: 'Brahim' } },
      publishers: [{ internalReviews: [] }, { internalReviews: [] }],
    });
  });

  it('of one viewer are never another’s, whoever asked first', async () => {
    const source = '{ books { totalCount nodes { number } } }';
    const counts = [];
    for (const viewer of [librarian, signedIn(uuid(2)), signedIn(uuid(1)), librarian]) {
      counts.push((await data(source, { viewer })) as { books: { totalCount: number } });
    }
    expect(counts.map(({ books }) => books.totalCount)).toEqual([5, 5, 4, 5]);
  });
});

describe('a list', () => {
  it('filters by every condition given, with values as parameters only', async () => {
    const numbers = async (filter: string) => {
      const { books } = (await data(`{ books(filter: ${filter}) { nodes { number } } }`)) as {
        books: { nodes: { number: string }[] };
      };
      return books.nodes.map(({ number }) => number).join(' ');
    };
    expect(await numbers('{ shelves: ["odd"], minRating: 3 }')).toBe('B3 B5');
    expect(await numbers('{ unpublished: true }')).toBe('B5');
    expect(await numbers('{ unpublished: false, shelves: null }')).toBe('B1 B2 B3');
    expect(await numbers('{ authorName: "ïch" }')).toBe('B1 B5');
    expect(await numbers('{ authorName: "%" }')).toBe('');
    expect(await numbers(`{ authorName: "' or true --" }`)).toBe('');
    expect(await numbers(`{ authorId: "${uuid(2)}" }`)).toBe('B2');
  });

  it('says that a value has the wrong form', async () => {
    const { errors } = await toy.ask('{ books(filter: { authorId: "x" }) { totalCount } }');
    expect(errors![0]!.originalError).toMatchObject({
      code: 'BAD_USER_INPUT',
      messageCode: 'reading.bad_value',
    });
  });

  it.each([
    ['first: 101', 'reading.page_too_long', { limit: 100, asked: 101 }],
    ['last: 10000', 'reading.page_too_long', { limit: 100, asked: 10000 }],
    ['first: -1', 'reading.page_negative', { argument: 'first' }],
    ['offset: -1', 'reading.page_negative', { argument: 'offset' }],
    ['first: 1, last: 1', 'reading.first_and_last', {}],
    ['last: 1, offset: 1', 'reading.offset_alone', {}],
    ['after: "no cursor"', 'reading.bad_cursor', { argument: 'after' }],
    ['before: "W10"', 'reading.bad_cursor', { argument: 'before' }],
    [
      `after: "${Buffer.from('["Book.RATING_ASC",1,"x"]').toString('base64url')}"`,
      'reading.bad_cursor',
      { argument: 'after' },
    ],
    [
      `after: "${Buffer.from('["Book.NUMBER_ASC","B1","x"]').toString('base64url')}"`,
      'reading.bad_value',
      {},
    ],
    [
      `after: "${Buffer.from('["Book.NUMBER_ASC",{"a":1},"x"]').toString('base64url')}"`,
      'reading.bad_cursor',
      { argument: 'after' },
    ],
  ])('refuses %s, at the root and below', async (args, messageCode, params) => {
    for (const source of [
      `{ books(${args}) { nodes { id } } }`,
      `{ authors { nodes { books(${args}) { nodes { id } } } } }`,
    ]) {
      const { errors } = await toy.ask(source);
      expect(errors![0]!.originalError).toMatchObject({ code: 'BAD_USER_INPUT', messageCode, params });
    }
  });

  it('jumps to a page by offset, and may be empty', async () => {
    expect(
      await data(`{ books(offset: 3, first: 5) { nodes { number } pageInfo { hasNextPage hasPreviousPage } }
        none: books(first: 0) { nodes { number } pageInfo { hasNextPage startCursor endCursor } totalCount } }`),
    ).toEqual({
      books: { nodes: [{ number: 'B5' }], pageInfo: { hasNextPage: false, hasPreviousPage: true } },
      none: { nodes: [], pageInfo: { hasNextPage: true, startCursor: null, endCursor: null }, totalCount: 4 },
    });
  });

  it('counts alone when only the count is asked', async () => {
    const { data: found, statements } = await toy.ask(
      '{ n: books { many: totalCount again: totalCount __typename } }',
    );
    expect(found).toEqual({ n: { many: 4, again: 4, __typename: 'BookConnection' } });
    expect(statements).toBe(1);
  });

  it('pages each parent’s list by cursors of its own', async () => {
    const page = (after: string) =>
      `{ bookByNumber(number: "B1") { reviews(first: 3${after}) { edges { cursor node { text } } pageInfo { endCursor hasNextPage } } } }`;
    type Found = {
      bookByNumber: {
        reviews: {
          edges: { cursor: string; node: { text: string } }[];
          pageInfo: { endCursor: string; hasNextPage: boolean };
        };
      };
    };
    const one = ((await data(page(''))) as Found).bookByNumber.reviews;
    expect(one.edges.map(({ node }) => node.text)).toEqual(['R4', 'R3', 'R2']);
    expect(one.pageInfo).toEqual({ endCursor: one.edges[2]!.cursor, hasNextPage: true });
    const two = ((await data(page(`, after: "${one.pageInfo.endCursor}"`))) as Found).bookByNumber.reviews;
    expect(two.edges.map(({ node }) => node.text)).toEqual(['R1']);
    expect(two.pageInfo.hasNextPage).toBe(false);
  });

  it('may be plain, bounded for each parent and narrowed', async () => {
    expect(await data('{ books(first: 5) { nodes { starred { text } } } }')).toEqual({
      books: {
        nodes: [
          { starred: [{ text: 'R1' }, { text: 'R2' }, { text: 'R3' }] },
          { starred: [] },
          { starred: [] },
          { starred: [{ text: 'R6' }] },
        ],
      },
    });
  });

  it('takes as many statements for few rows as for many, at every depth', async () => {
    const source = (
      first: number,
    ) => `{ books(first: ${first}) { totalCount nodes { title author { name books { nodes { number } } }
      publisher { name books(first: 2) { totalCount nodes { reviews { totalCount nodes { text author { name } } } } } } reviews(last: 1) { nodes { text } } } } }`;
    const [one, all] = [await toy.ask(source(1)), await toy.ask(source(4))];
    expect(one.errors ?? all.errors).toBeUndefined();
    expect(one.statements).toBe(all.statements);
  });
});
