/** Sets the toy library up and asks it questions; for the specs of this folder. */
import 'reflect-metadata';
import { graphql, type ExecutionResult, type GraphQLSchema } from 'graphql';
import type { Pool } from 'pg';
import { buildSchemaSync } from 'type-graphql';
import { anonymous, type Viewer } from '../../../api/platform/access/viewer.js';
import { Reader, readThrough } from '../../../api/platform/reading/index.js';
import { ToyResolver, toyTables } from './toy.schema.js';

export const reader = anonymous('fr');
const grant = { role: 'LIBRARIAN', authorityId: null, departmentId: null };
export const librarian: Viewer = { ...reader, kind: 'person', personId: uuid(99), grants: [grant] };
export const signedIn = (personId: string): Viewer => ({ ...reader, kind: 'person', personId });

export function uuid(number: number): string {
  return `00000000-0000-7000-8000-${number.toString(16).padStart(12, '0')}`;
}

export interface Toy {
  readonly schema: GraphQLSchema;
  ask(
    source: string,
    options?: { viewer?: Viewer; variables?: Record<string, unknown> },
  ): Promise<ExecutionResult & { statements: number }>;
}

export function makeToy(pool: Pool): Toy {
  const schema = readThrough(buildSchemaSync({ resolvers: [ToyResolver], validate: false }));
  return {
    schema,
    ask: async (source, { viewer = reader, variables = {} } = {}) => {
      const contextValue = { reader: new Reader(pool, viewer) };
      const result = await graphql({ schema, source, contextValue, variableValues: variables });
      return { ...result, statements: contextValue.reader.statements };
    },
  };
}

/** Inserts rows as they are. */
export async function insert(
  pool: Pool,
  table: string,
  rows: readonly Record<string, unknown>[],
): Promise<void> {
  const json = JSON.stringify(rows);
  await pool.query(`insert into ${table} select * from jsonb_populate_recordset(null::${table}, $1)`, [json]);
}

export async function makeLibrary(pool: Pool): Promise<void> {
  await pool.query(toyTables);
  await insert(pool, 'author', [
    { id: uuid(1), name: 'Aïcha', email: 'aicha@example.ma', born: '1960-02-29', secret: false },
    { id: uuid(2), name: 'Brahim', email: 'brahim@example.com', born: null, secret: false },
    { id: uuid(3), name: 'Chama', email: null, born: '1990-12-31', secret: true },
  ]);
  await insert(pool, 'publisher', [
    { id: uuid(11), name: { ar: 'دار الواحة', fr: 'La Palmeraie', en: 'Oasis' } },
    { id: uuid(12), name: { zgh: 'ⵜⴰⵙⵓⵜ' } },
  ]);
  const book = (n: number, rest: Record<string, unknown>) => ({
    id: uuid(20 + n),
    number: `B${n}`,
    title: { fr: `Livre ${n}`, ar: `كتاب ${n}` },
    subtitle: null,
    price: '12.50',
    rating: n,
    published_at: '2026-01-0' + n + 'T10:00:00.123456Z',
    shelf: n % 2 ? 'odd' : 'even',
    hidden: false,
    author_id: uuid(1),
    publisher_id: uuid(11),
    editor_id: null,
    ...rest,
  });
  await insert(pool, 'book', [
    book(1, { subtitle: { en: 'Only English' }, editor_id: uuid(2) }),
    book(2, { author_id: uuid(2), publisher_id: null, rating: null }),
    book(3, { author_id: uuid(3), price: '99999999.99' }),
    book(4, { hidden: true, author_id: uuid(2), publisher_id: uuid(12) }),
    book(5, { published_at: null, rating: 3, price: null }),
  ]);
  const review = (n: number, of: number, rest: Record<string, unknown> = {}) => ({
    id: uuid(40 + n),
    book_id: uuid(20 + of),
    author_id: uuid(1 + (n % 3)),
    text: `R${n}`,
    stars: n % 4 === 0 ? null : n % 4,
    at: `2026-02-0${n}T00:00:00Z`,
    internal: false,
    ...rest,
  });
  await insert(pool, 'review', [
    review(1, 1),
    review(2, 1),
    review(3, 1),
    review(4, 1),
    review(5, 4),
    review(6, 5),
  ]);
  await insert(pool, 'cover', [
    { id: uuid(61), book_id: uuid(21), colour: 'red' },
    { id: uuid(62), book_id: uuid(24), colour: 'blue' },
  ]);
}
