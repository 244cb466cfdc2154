import { Args } from 'type-graphql';
import { connectionOf, listArgs } from './connection.types.js';
import { snakeCase, type KeyType, type Scope, type Type, type VisibleTo } from './declaration.js';
import { property } from './field.declare.js';

interface RelationOptions {
  readonly description: string;
  readonly deprecationReason?: string;
  readonly visibleTo?: VisibleTo;
}
export interface ToOneOptions extends RelationOptions {
  /** Our column; `<property>_id` unless told. */
  readonly by?: string;
  /** The target's column that it equals; its key unless told. Must be unique there. */
  readonly to?: string;
  /** False only where every viewer who sees this row sees its target too; else a hidden target is null. */
  readonly nullable?: boolean;
}

/** A relation to one row: joined into the statement of its parent, under the target's own scope. */
export function ToOne(target: () => Type, options: ToOneOptions): PropertyDecorator {
  const { by, to = null, visibleTo } = options;
  return property(target, { nullable: true, ...options }, (name) => ({
    kind: 'one',
    target,
    by: by ?? `${snakeCase(name)}_id`,
    to,
    ...(visibleTo && { visibleTo }),
  }));
}

export interface ToManyOptions extends RelationOptions {
  /** The target's column that points to us. Have an index on (by, …order, key) there. */
  readonly by: string;
  /** Our column that it equals; our key unless told. */
  readonly key?: string;
  /** The type of that column, if it is not our key and no uuid. */
  readonly keyType?: KeyType;
  /** Which of the target's rows belong to this list, beside its own scope. */
  readonly where?: Scope;
  /** One of the target's order values; its default order unless told. */
  readonly orderBy?: string;
  /** Makes it a plain list of at most so many, instead of a connection. */
  readonly atMost?: number;
}

/** A relation to many rows: one statement for all parents; a connection with its own arguments, or a plain list. */
export function ToMany(target: () => Type, options: ToManyOptions): PropertyDecorator {
  const { by, key = null, keyType = null, where = null, orderBy = null, atMost = null, visibleTo } = options;
  const type = atMost === null ? () => connectionOf(target()) : () => [target()] as [Type];
  return (prototype, name) => {
    property(type, { nullable: visibleTo !== undefined, ...options }, () => ({
      kind: 'many',
      target,
      by,
      key,
      keyType,
      where,
      orderBy,
      atMost,
      ...(visibleTo && { visibleTo }),
    }))(prototype, name);
    if (atMost === null) Args(() => listArgs(target()))(prototype, name, 0);
  };
}
