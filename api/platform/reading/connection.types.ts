import { ArgsType, Field, Int, ObjectType, type ClassType } from 'type-graphql';
import type { Type } from './declaration.js';

/** One page of a list, as Relay means it. */
export interface Connection<T> {
  nodes: T[];
  edges: { cursor: string; node: T }[];
  pageInfo: PageInfo;
  totalCount: number;
}

/** The arguments of a list, as they arrive. */
export interface ListArgs<F = object> {
  first?: number | null;
  after?: string | null;
  last?: number | null;
  before?: string | null;
  offset?: number | null;
  filter?: F | null;
  orderBy?: string | null;
}

@ObjectType({ description: 'Where a page of a list stands in the whole list.' })
export class PageInfo {
  @Field(() => Boolean, { description: 'Whether items follow this page.' })
  hasNextPage!: boolean;

  @Field(() => Boolean, { description: 'Whether items precede this page.' })
  hasPreviousPage!: boolean;

  @Field(() => String, { nullable: true, description: 'Cursor of the first item; null for an empty page.' })
  startCursor!: string | null;

  @Field(() => String, { nullable: true, description: 'Cursor of the last item; null for an empty page.' })
  endCursor!: string | null;
}

const connections = new Map<Type, ClassType>();
const argumentsOf = new Map<Type, ClassType>();

/** The connection type of a readable type: `@Query(() => connectionOf(Application))`. */
export const connectionOf = <T extends object>(type: Type<T>) =>
  made(connections, type) as ClassType<Connection<T>>;
/** The arguments of its lists: `@Args(() => listArgs(Application)) args: ListArgs<ApplicationFilter>`. */
export const listArgs = (type: Type) => made(argumentsOf, type) as ClassType<ListArgs>;

function made(types: Map<Type, ClassType>, type: Type): ClassType {
  const found = types.get(type);
  if (!found) throw new Error(`${type.name} is not readable: declare it with @Readable`);
  return found;
}

/** Called once by `@Readable`. Types that no field uses do not appear in the schema. */
export function makeConnection(
  type: Type,
  name: string,
  orders: object | null,
  filter: (() => Type) | null,
): void {
  class Edge {}
  ObjectType(`${name}Edge`, { description: `One item of a list of ${name}.` })(Edge);
  Field(() => String, { description: 'Opaque position of the item; pass it as `after` or `before`.' })(
    Edge.prototype,
    'cursor',
  );
  Field(() => type, { description: 'The item.' })(Edge.prototype, 'node');

  class Page {}
  const page = Page.prototype;
  ObjectType(`${name}Connection`, { description: `One page of a list of ${name}.` })(Page);
  Field(() => [type], { description: 'The items of this page.' })(page, 'nodes');
  Field(() => [Edge], { description: 'The items of this page, each with its cursor.' })(page, 'edges');
  Field(() => PageInfo, { description: 'Where this page stands.' })(page, 'pageInfo');
  Field(() => Int, {
    description: 'How many items the whole list has that the viewer may see; counted only when asked.',
  })(page, 'totalCount');
  connections.set(type, Page);

  class Arguments {}
  const args = Arguments.prototype;
  ArgsType()(Arguments);
  const optional = (description: string) => ({ nullable: true, description });
  Field(
    () => Int,
    optional('How many items from the start, at most 100; 20 when neither first nor last is given.'),
  )(args, 'first');
  Field(() => String, optional('Only items after this cursor.'))(args, 'after');
  Field(() => Int, optional('How many items from the end, at most 100.'))(args, 'last');
  Field(() => String, optional('Only items before this cursor.'))(args, 'before');
  Field(() => Int, optional('How many items to skip, to jump to a page; not together with cursors or last.'))(
    args,
    'offset',
  );
  if (filter) Field(filter, optional('Which items; every condition given must hold.'))(args, 'filter');
  if (orders) {
    Field(() => orders, optional('How the list is sorted; in its natural order when absent.'))(
      args,
      'orderBy',
    );
  }
  argumentsOf.set(type, Arguments);
}
