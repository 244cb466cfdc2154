/** A small library for the specs of this folder: enough shapes to break a planner, no word of a domain. */
import {
  Arg,
  Args,
  createUnionType,
  Field,
  ID,
  Int,
  Mutation,
  ObjectType,
  Query,
  Resolver,
} from 'type-graphql';
import { all, always, any, equalTo, is, not, oneOf } from '../../../api/platform/access/condition.js';
import {
  anyOf,
  ask,
  atLeast,
  Column,
  Computed,
  connectionOf,
  contains,
  DateTime,
  Day,
  equals,
  extendReadable,
  Filter,
  Filters,
  followsParent,
  isNull,
  listArgs,
  Localized,
  Readable,
  related,
  ToMany,
  ToOne,
  type Connection,
  type ListArgs,
} from '../../../api/platform/reading/index.js';

export const toyTables = `
  create table author (id uuid primary key, name text not null, email text, born date, secret boolean not null);
  create table publisher (id uuid primary key, name jsonb not null);
  create table book (
    id uuid primary key, number text not null unique, title jsonb not null, subtitle jsonb, price numeric(12,2),
    rating integer, published_at timestamptz, shelf text not null, hidden boolean not null,
    author_id uuid not null references author, publisher_id uuid references publisher, editor_id uuid references author);
  create table review (
    id uuid primary key, book_id uuid not null references book, author_id uuid references author,
    text text not null, stars integer, at timestamptz not null, internal boolean not null);
  create table cover (id uuid primary key, book_id uuid not null unique references book, colour text not null);`;

@Readable({
  description: 'Who writes. Secret ones are seen by librarians only.',
  table: 'author',
  scope: (viewer) => (librarian(viewer) ? always : is('secret', false)),
  orders: { NAME: 'name', BORN: 'born' },
})
export class Author {
  @Column(() => ID, { description: 'UUID.' })
  id!: string;

  @Column(() => String, { description: 'Full name.' })
  name!: string;

  @Column(() => String, {
    nullable: true,
    description: 'Address; for librarians and the author.',
    visibleTo: (viewer) => librarian(viewer) || equalTo('id', viewer.personId),
  })
  email!: string | null;

  @Column(() => Day, { nullable: true, description: 'Day of birth.' })
  born!: string | null;

  @Computed(() => String, {
    nullable: true,
    description: 'The part of the address after the @; null where the address is.',
    needs: ['email'],
    value: ({ email }) => (email === null ? null : email.split('@')[1]),
  })
  mailHost!: string | null;

  @ToMany(() => Book, { by: 'author_id', description: 'What the author wrote.' })
  books!: Connection<Book>;
}

@Readable({
  description: 'Who prints.',
  table: 'publisher',
  scope: () => always,
  orders: { NAME: { localized: 'name' } },
})
export class Publisher {
  @Column(() => ID, { description: 'UUID.' })
  id!: string;

  @Localized({ description: 'Its name.' })
  name!: string;

  @ToMany(() => Book, { by: 'publisher_id', description: 'What it printed.' })
  books!: Connection<Book>;
}

@Filters({ description: 'Which books.' })
export class BookFilter {
  @Filter(() => [String], anyOf('shelf'), { description: 'On one of these shelves.' })
  shelves?: string[];

  @Filter(() => Int, atLeast('rating'), { description: 'At least so good.' })
  minRating?: number;

  @Filter(() => Boolean, isNull('published_at'), { description: 'Whether it is still unpublished.' })
  unpublished?: boolean;

  @Filter(() => String, related('author_id', () => Author, contains('name')), {
    description: 'Part of the author’s name.',
  })
  authorName?: string;

  @Filter(() => String, related('author_id', () => Author, equals('email')), {
    description: 'The author’s address.',
  })
  authorEmail?: string;

  @Filter(() => ID, equals('author_id'), { description: 'Its author.' })
  authorId?: string;
}

@Readable({
  description: 'A book. Hidden ones are seen by their author and by librarians.',
  table: 'book',
  scope: (viewer) =>
    librarian(viewer) ? always : any(is('hidden', false), equalTo('author_id', viewer.personId)),
  orders: {
    NUMBER: 'number',
    RATING: 'rating',
    PUBLISHED: 'published_at',
    SHELF: ['shelf', 'rating'],
    TITLE: { localized: 'title' },
  },
  defaultOrder: 'NUMBER_ASC',
  filter: () => BookFilter,
})
export class Book {
  @Column(() => ID, { description: 'UUID.' })
  id!: string;

  @Column(() => String, { description: 'Its number.' })
  number!: string;

  @Localized({ description: 'Its title.' })
  title!: string;

  @Localized({ nullable: true, description: 'Its subtitle.' })
  subtitle!: string | null;

  @Column(() => String, { nullable: true, description: 'In MAD, two decimals.' })
  price!: string | null;

  @Column(() => Int, { nullable: true, description: 'Zero to ten; null when unrated.' })
  rating!: number | null;

  @Column(() => DateTime, { nullable: true, description: 'When it came out.' })
  publishedAt!: string | null;

  @Column(() => String, { description: 'Where it stands.' })
  shelf!: string;

  @Computed(() => String, {
    description: 'Number and shelf.',
    needs: ['number', 'shelf'],
    args: { between: { type: () => String, defaultValue: '@', description: 'What stands between.' } },
    value: ({ number, shelf }, { between }) => `${number}${between}${shelf}`,
  })
  label!: string;

  @Computed(() => Maker, {
    nullable: true,
    description: 'Who made it: its publisher, or its author when it has none.',
    needs: ['author_id', 'publisher_id'],
    value: (row) =>
      row['publisher_id'] ? ask.one(Publisher, row['publisher_id']) : ask.one(Author, row['author_id']),
  })
  maker!: Author | Publisher | null;

  @Computed(() => String, {
    nullable: true,
    description: 'Fails for B2, at once or late.',
    needs: ['number'],
    args: { late: { type: () => Boolean, defaultValue: false, description: 'Whether by a promise.' } },
    value: ({ number }, { late }) => {
      const broken = new Error('broken');
      if (number !== 'B2') return number;
      if (late) return Promise.reject(broken);
      throw broken;
    },
  })
  fragile!: string | null;

  @ToOne(() => Author, { description: 'Who wrote it.' })
  author!: Author | null;

  @ToOne(() => Author, {
    description: 'Who edited it; for librarians.',
    visibleTo: (viewer) => librarian(viewer),
  })
  editor!: Author | null;

  @ToOne(() => Publisher, { description: 'Who printed it.' })
  publisher!: Publisher | null;

  @ToOne(() => Cover, { by: 'id', to: 'book_id', description: 'Its cover.' })
  cover!: Cover | null;

  @ToMany(() => Review, { by: 'book_id', orderBy: 'AT_DESC', description: 'What readers say.' })
  reviews!: Connection<Review>;

  @ToMany(() => Review, {
    by: 'book_id',
    atMost: 3,
    where: () => not(is('stars', null)),
    description: 'Some with stars.',
  })
  starred!: Review[];
}

@Readable({
  description:
    'A review, seen where its book is; internal ones by librarians only through the relation of librarians.',
  table: 'review',
  scope: followsParent('book_id', () => Book),
  orders: { AT: 'at', STARS: 'stars' },
})
export class Review {
  @Column(() => ID, { description: 'UUID.' })
  id!: string;

  @Column(() => String, { description: 'What it says.' })
  text!: string;

  @Column(() => Int, { nullable: true, description: 'One to five.' })
  stars!: number | null;

  @Column(() => DateTime, { description: 'When.' })
  at!: string;

  @ToOne(() => Book, { description: 'Of what.' })
  book!: Book | null;

  @ToOne(() => Author, { description: 'By whom.' })
  author!: Author | null;
}

@Readable({ description: 'A cover.', table: 'cover', scope: followsParent('book_id', () => Book) })
export class Cover {
  @Column(() => String, { description: 'Its colour.' })
  colour!: string;
}

function librarian(viewer: { grants: readonly { role: string }[] }): boolean {
  return viewer.grants.some(({ role }) => role === 'LIBRARIAN');
}

const Maker = createUnionType({
  name: 'Maker',
  description: 'Who makes books.',
  types: () => [Author, Publisher] as const,
});

extendReadable(Publisher, {
  internalReviews: ToMany(() => Cover, {
    by: 'id',
    atMost: 5,
    visibleTo: (viewer) => librarian(viewer),
    description: 'Nothing, for all but librarians null.',
  }),
});

@ObjectType({ description: 'What came of it.' })
export class TouchPayload {
  @Field(() => Book, { nullable: true, description: 'The book.' })
  book!: unknown;

  @Field(() => [Author], { description: 'Authors.' })
  authors!: unknown;
}

@Resolver()
export class ToyResolver {
  @Query(() => Book, { nullable: true, description: 'A book by id.' })
  book(@Arg('id', () => ID) id: string) {
    return ask.one(Book, id);
  }

  @Query(() => Book, { description: 'A book by number.' })
  bookByNumber(@Arg('number', () => String) number: string) {
    return ask.oneOrNotFound(Book, { number });
  }

  @Query(() => Book, { nullable: true, description: 'A book by shelf and rating.' })
  bookOn(@Arg('shelf', () => String) shelf: string, @Arg('rating', () => Int) rating: number) {
    return ask.one(Book, { shelf, rating });
  }

  @Query(() => connectionOf(Book), { description: 'Books.' })
  books(@Args(() => listArgs(Book)) args: ListArgs<BookFilter>) {
    return ask.list(Book, args);
  }

  @Query(() => connectionOf(Book), { description: 'Books of some shelves.' })
  booksOn(
    @Arg('shelves', () => [String]) shelves: string[],
    @Args(() => listArgs(Book)) args: ListArgs<BookFilter>,
  ) {
    return ask.list(Book, args, { where: all(oneOf('shelf', shelves)) });
  }

  @Query(() => [Publisher], { description: 'All publishers.' })
  publishers() {
    return ask.all(Publisher, { orderBy: 'NAME_ASC' });
  }

  @Query(() => connectionOf(Author), { description: 'Authors.' })
  authors(@Args(() => listArgs(Author)) args: ListArgs) {
    return ask.list(Author, args);
  }

  @Mutation(() => TouchPayload, { description: 'Changes nothing.' })
  async touch(
    @Arg('id', () => ID) id: string,
    @Arg('authors', () => [ID]) authors: string[],
  ): Promise<TouchPayload> {
    return { book: ask.one(Book, id), authors: authors.map((author) => ask.oneOrNotFound(Author, author)) };
  }
}
