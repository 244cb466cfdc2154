import { languages, localizeOrder } from '../../core/localized-text.js';
import { toSql } from '../access/condition.js';
import { readableOf, type Readable, type VisibleTo } from './declaration.js';
import type { RowSql } from './filter.declare.js';
import type { Expression, Level, Source } from './plan.js';
import { rightsOfColumn, waysOf, type Right } from './rights.js';
import { nameOf, type Bind, type Fill, type Statement } from './statement.cache.js';

/** Writes one statement for the rights at hand and notes how its parameters are filled for whoever has the same ones. */
export class Writer {
  private readonly binds: Bind[] = [];
  private readonly noted = new Map<VisibleTo, string>();
  private parameters = 0;
  /** The viewer's languages, the best first. */
  private languages: readonly string[] | null = null;
  private others = 0;

  constructor(private readonly sample: Fill) {}

  finish(text: string): Statement {
    const rights = [...this.noted].map(([right, shape]) => ({ right, shape }));
    return { text, name: nameOf(text), binds: this.binds, rights, tables: tablesIn(text) };
  }

  /** A parameter whose value is found anew for each reading. */
  value(find: (fill: Fill) => unknown): string {
    this.binds.push((fill, into) => void into.push(find(fill)));
    return `$${++this.parameters}`;
  }

  /** What a viewer may see of the rows named `alias`. */
  right(right: VisibleTo, alias: string): string {
    const { shape } = this.sample.rights.of(right);
    this.noted.set(right, shape);
    return this.condition(this.sample.rights.of(right), alias, (fill) => fill.rights.of(right));
  }

  /**
   * The ways in which a row may be seen, one predicate each: an index finds and sorts the rows of one department, but not
   * those of "this department or one's own". A row may be seen in several ways.
   */
  waysOf(right: VisibleTo, alias: string, most: number): string[] {
    const found = this.sample.rights.of(right);
    this.noted.set(right, found.shape);
    return waysOf(found, most).map((way, i) =>
      this.condition(way, alias, (fill) => waysOf(fill.rights.of(right), most)[i]!),
    );
  }

  /** The condition that the description brought along; its shape is part of the statement's key. */
  where(alias: string): string {
    return this.condition(this.sample.where, alias, (fill) => fill.where);
  }

  private condition({ condition }: Right, alias: string, find: (fill: Fill) => Right): string {
    const text = toSql(condition, alias, { add: () => `$${++this.parameters}` });
    this.binds.push((fill, into) => void into.push(...find(fill).values));
    return text;
  }

  /** A column under its rights: null where the viewer may not see it. */
  column(readable: Readable, alias: string, column: string): string {
    const plain = `${alias}."${column}"`;
    const seen = this.seen(readable, alias, column);
    return seen === 'true' ? plain : `case when ${seen} then ${plain} end`;
  }

  /** Whether the viewer may see a column of a row that may be seen itself. */
  private seen(readable: Readable, alias: string, column: string): string {
    return conjunction(rightsOfColumn(readable, column).map((right) => this.right(right, alias)));
  }

  expression(expression: Expression): string {
    const { readable, alias } = expression.source;
    if ('right' in expression) return this.right(expression.right, alias);
    if ('spoken' in expression)
      return this.spoken(this.column(readable, alias, expression.spoken), expression.nullable);
    return this.column(readable, alias, expression.column);
  }

  /** What `localize` makes of a text: one in none of the languages is empty; null stays null where it may. */
  private spoken(text: string, nullable: boolean): string {
    this.languages ??= languages.map((_, i) => this.value(({ rights }) => localizeOrder(rights.language)[i]));
    const tried = this.languages.map((language) => `nullif(${text} ->> ${language}::text, '')`);
    const found = `coalesce(${tried.join(', ')}, '')`;
    return nullable ? `case when ${text} is not null then ${found} end` : found;
  }

  /** `"application" t0 left join "procedure" t1 on …`: a hidden target is not joined, so that it reads as null. */
  tables(level: Level): string {
    return this.table(level.root) + this.joins(level);
  }

  /** What rows of the root point to, each with a blank before it. */
  joins({ sources }: Level): string {
    return sources.map((source) => (source.join ? ` ${this.join(source, source.join)}` : '')).join('');
  }

  table = ({ readable, alias }: Pick<Source, 'readable' | 'alias'>) => `"${readable.table}" ${alias}`;

  private join(source: Source, { field, from, inScope }: NonNullable<Source['join']>): string {
    const on = [`${source.alias}."${field.to ?? source.readable.key}" = ${from.alias}."${field.by}"`];
    if (!inScope) on.push(this.right(source.readable.scope, source.alias));
    if (field.visibleTo) on.push(this.right(field.visibleTo, from.alias));
    return `left join ${this.table(source)} on ${conjunction(on)}`;
  }

  /** How a filter speaks of a row. */
  row(readable: Readable, alias: string): RowSql {
    return {
      column: (name) => this.column(readable, alias, name),
      found: (name, predicate) =>
        `(${conjunction([predicate(`${alias}."${name}"`), this.seen(readable, alias, name)])})`,
      related: (by, target, predicate) => {
        const other = readableOf(target());
        const name = `o${this.others++}`;
        const found = `${name}."${other.key}" = ${this.column(readable, alias, by)}`;
        const conditions = [found, this.right(other.scope, name), predicate(this.row(other, name))];
        return `exists (select 1 from "${other.table}" ${name} where ${conjunction(conditions)})`;
      },
    };
  }
}

const named = /\b(?:from|join)\s+"?(\w+)"?/gi;
const noTables = new Set(['lateral', 'unnest']);

/** Read off the text itself, so that nothing that a filter or a right brings along is forgotten. */
function tablesIn(text: string): string[] {
  const names = [...text.matchAll(named)].map(([, name]) => name!.toLowerCase());
  return [...new Set(names)].filter((name) => !noTables.has(name));
}

export function conjunction(predicates: readonly string[]): string {
  const asked = predicates.filter((predicate) => predicate !== 'true');
  return asked.length === 0 ? 'true' : asked.join(' and ');
}
