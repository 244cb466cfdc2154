import { Arg, Field, type ClassType } from 'type-graphql';
import type { GraphQLScalarType } from 'graphql';
import { declareField, snakeCase, type Compute, type VisibleTo } from './declaration.js';
import { Locale, LocalizedText } from './locale.types.js';

/** What `@Field` takes as a type. */
export type TypeThunk = () => FieldType | [FieldType];
type FieldType = ClassType | GraphQLScalarType | object | symbol;

interface FieldOptions {
  /** What it means, its unit or format, and who may see it. */
  readonly description: string;
  readonly nullable?: boolean;
  readonly deprecationReason?: string;
  /** For which rows the viewer may see it; where not, it is null (so it must be nullable). */
  readonly visibleTo?: VisibleTo;
}
export interface ColumnOptions extends FieldOptions {
  /** The database column; the property in snake_case unless told. */
  readonly column?: string;
}

/** A field that is one column. */
export function Column(type: TypeThunk, options: ColumnOptions): PropertyDecorator {
  return property(type, options, (name) => ({
    kind: 'column',
    column: options.column ?? snakeCase(name),
    nullable: options.nullable ?? false,
    ...rights(options),
  }));
}

export interface ComputedOptions extends FieldOptions {
  /** The columns that `value` reads. */
  readonly needs: readonly string[];
  readonly args?: Readonly<Record<string, ArgumentOptions>>;
  readonly value: Compute;
}
export interface ArgumentOptions {
  readonly type: TypeThunk;
  readonly description: string;
  readonly nullable?: boolean;
  readonly defaultValue?: unknown;
}

/** A field worked out from columns, arguments and the viewer. */
export function Computed(type: TypeThunk, options: ComputedOptions): PropertyDecorator {
  return (prototype, name) => {
    const { needs, value } = options;
    property(type, options, () => ({ kind: 'computed', needs, value, ...rights(options) }))(prototype, name);
    Object.entries(options.args ?? {}).forEach(([argument, { type: argumentType, ...rest }], index) => {
      Arg(argument, argumentType as never, rest)(prototype, name, index);
    });
  };
}

/**
 * A text for the public, kept as jsonb LocalizedText. Gives two fields: `title(locale)`, in the viewer's language unless
 * another is asked, and `titleTranslations`.
 */
export function Localized(options: ColumnOptions): PropertyDecorator {
  return (prototype, name) => {
    const column = options.column ?? snakeCase(String(name));
    const nullable = options.nullable ?? false;
    property(
      () => String,
      options,
      () => ({ kind: 'localized', column, nullable, ...rights(options) }),
    )(prototype, name);
    const description =
      'The language asked for; the viewer’s own when absent. Falls back to a language that has the text.';
    Arg('locale', () => Locale, { nullable: true, description })(prototype, name, 0);
    const all = { ...options, column, description: `In all its languages: ${options.description}` };
    Column(() => LocalizedText, all)(prototype, `${String(name)}Translations`);
  };
}

const rights = ({ visibleTo }: FieldOptions) => (visibleTo ? { visibleTo } : {});

/** Declares the field twice at once: to type-graphql and to the planner. */
export function property(
  type: TypeThunk,
  options: FieldOptions,
  declaration: (name: string) => Parameters<typeof declareField>[2],
): PropertyDecorator {
  return (prototype, key) => {
    const name = String(key);
    if (options.visibleTo && !options.nullable) {
      throw new Error(`${prototype.constructor.name}.${name} has visibleTo and must be nullable`);
    }
    const { description, nullable = false, deprecationReason } = options;
    Field(type as never, { description, nullable, ...(deprecationReason && { deprecationReason }) })(
      prototype,
      name,
    );
    declareField(prototype, name, declaration(name));
  };
}
