/**
 * The read path: one declaration a type, one planner (the reasons and the figures are in README.md beside this file).
 *
 *     @Filters({ description: 'Which applications to list.' })
 *     export class ApplicationFilter {
 *       @Filter(() => [Phase], anyOf('phase'), { description: 'In one of these phases.' })
 *       phases?: Phase[];
 *       @Filter(() => String, related('commune_id', () => Commune, equals('code')), { description: 'Code of its commune.' })
 *       communeCode?: string;
 *     }
 *
 *     @Readable({
 *       description: 'One filing of a procedure. Its applicant and the staff of its department see it.',
 *       table: 'application',
 *       scope: (viewer) => any(equalTo('applicant_id', viewer.personId), oneOf('department_id', departmentsOf(viewer))),
 *       orders: { SUBMITTED_AT: 'submitted_at', NUMBER: 'number' },
 *       defaultOrder: 'SUBMITTED_AT_DESC',
 *       filter: () => ApplicationFilter,
 *     })
 *     export class Application {
 *       @Column(() => ID, { description: 'UUID version 7.' })
 *       id!: string;
 *       @Column(() => String, { nullable: true, description: 'CIN of the applicant; staff only.', visibleTo: isStaff })
 *       cin!: string | null;
 *       @Column(() => DateTime, { nullable: true, description: 'When it was filed; null for a draft.' })
 *       submittedAt!: string | null;
 *       @Computed(() => Boolean, {
 *         description: 'Whether its due date has passed.',
 *         needs: ['due_on'],
 *         value: ({ due_on }, _args, _viewer, { today }) => due_on !== null && due_on < today,
 *       })
 *       overdue!: boolean;
 *       @Localized({ description: 'Name of the step, as its procedure calls it.', column: 'step_name' })
 *       stepName!: string;
 *       @ToOne(() => Procedure, { description: 'What was applied for.' })
 *       procedure!: Procedure;
 *       @ToMany(() => JournalEntry, { by: 'application_id', description: 'What happened to it, newest first.' })
 *       journal!: Connection<JournalEntry>;
 *       @ToMany(() => Piece, { by: 'application_id', atMost: 100, description: 'Its attachments.' })
 *       pieces!: Piece[];
 *     }
 *
 *     @Readable({ description: '…', table: 'journal_entry', scope: followsParent('application_id', () => Application) })
 *     export class JournalEntry { … }
 *
 *     @Resolver()
 *     export class ApplicationQueries {
 *       @Authorized('SIGNED_IN')
 *       @Query(() => Application, { nullable: true, description: '…' })
 *       application(@Arg('id', () => ID) id: string) {
 *         return ask.one(Application, id);                 // or { number }, or ask.oneOrNotFound(…)
 *       }
 *       @Authorized('STAFF')
 *       @Query(() => connectionOf(Application), { description: '…' })
 *       applications(@Args(() => listArgs(Application)) args: ListArgs<ApplicationFilter>) {
 *         return ask.list(Application, args);              // third argument: { where: is('channel', 'COUNTER') }
 *       }
 *     }
 *
 * A payload's property is the same: `{ application: ask.one(Application, id) }`, typed `Asked<Application | null>`.
 * A union or interface: a `@Computed` that returns `ask.one(Person, …)` or `ask.one(Organisation, …)`; read in one batch a type.
 * A higher domain adds to a lower type: `extendReadable(Project, { budgetLines: ToMany(() => BudgetLine, { … }) })`.
 * There is no `@FieldResolver` and no `@Authorized` on a readable type: what it shows is declared, who sees it is `visibleTo`.
 * A field that is an object but no readable type (a money amount, form answers) is a `@Column` of jsonb or a `@Computed`.
 *
 * Property types: write `Procedure | null` or `Connection<…>`, or import the class as a type: a bare class type becomes
 * decorator metadata and breaks when two files import each other.
 *
 * Assembly: `readThrough(await buildSchema(…))` once; `reader: new Reader(pool, viewer)` in the context of each request.
 */
export { ask, Asked, type By } from './ask.js';
export { connectionOf, listArgs, PageInfo, type Connection, type ListArgs } from './connection.types.js';
export type { Compute, Scope, Type, VisibleTo } from './declaration.js';
export { countStatements } from './count.plugin.js';
export { Column, Computed, Localized } from './field.declare.js';
export {
  after,
  anyOf,
  atLeast,
  atMost,
  before,
  contains,
  equals,
  Filter,
  Filters,
  isNull,
  matching,
  related,
  whether,
  type FilterRule,
  type RowSql,
} from './filter.declare.js';
export { figures } from './figures.js';
export { Locale, LocalizedText, LocalizedTextInput } from './locale.types.js';
export { inJson, jsonPlanOf } from './json.js';
export { jsonNull, piece } from './json.leaf.js';
export type { WriteJson } from './json.output.js';
export { readingMessages } from './messages.js';
export { answerInJson } from './answer.js';
export { describedField, readThrough, type Described } from './install.js';
export { extendReadable, followsParent, Readable } from './readable.declare.js';
export { Reader, type ReadingContext } from './reader.js';
export { ToMany, ToOne } from './relation.declare.js';
export { selectedFields } from './selection.js';
export { DateTime, Day } from './scalars.js';
