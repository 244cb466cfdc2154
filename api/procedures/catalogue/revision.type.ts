import { ID, Int } from 'type-graphql';
import type { FormDefinition } from '../../forms/index.js';
import { FormDefinitionType } from '../../forms/graphql/index.js';
import type { Viewer } from '../../platform/access/viewer.js';
import { any, is, not, through } from '../../platform/access/condition.js';
import { Column, Computed, DateTime, Localized, Readable, ToOne } from '../../platform/reading/index.js';
import { RevisionStatusType } from '../graphql/enums.js';
import { RulesType } from '../graphql/rules.types.js';
import { PublicationType } from '../publishing/publication.type.js';
import { shownTransition, StepType, TransitionType } from '../graphql/workflow.types.js';
import { actOf, type Transition, type Workflow } from '../workflow/workflow.js';
import { procedureStaff } from './procedure.policy.js';
import { ProcedureType } from './procedure.type.js';
import type { Context } from '../../platform/context.js';
import { Json } from '../../platform/graphql/json.scalar.js';
import { legalDay } from '../../core/dates.js';
import { checksOf } from '../studio/checks/checks-of.js';
import { unknownRoutes } from '../studio/checks/routing-checks.js';
import { departmentsOf } from '../routing/departments-of.js';
import { inStaffWords } from '../studio/checks/in-staff-words.js';
import { RevisionCheckType } from '../studio/drafts/check.type.js';
import { procedureFile } from '../studio/drafts/procedure-file.js';
import { keysOf } from './keys-of.js';
import { wordsOf } from './words-of.js';
import type { RevisionWords } from './procedure-definition.js';
import type { RevisionStatus } from './revision.entity.js';

/** What was published is public; a draft belongs to those who write it. */
const revisionScope = (viewer: Viewer) =>
  any(not(is('status', 'DRAFT')), through('procedure_id', 'procedure', procedureStaff(viewer)));

/** The columns that say what a revision says. */
const words = ['title', 'summary', 'rules', 'form', 'workflow'] as const;
const revisionWords = (row: Readonly<Record<string, unknown>>) => wordsOf(row as unknown as RevisionWords);

@Readable({
  name: 'ProcedureRevision',
  description:
    'One version of a procedure: its words, rules, form and workflow. Published it is frozen; applications stay with the one they were filed under. Drafts are seen by those who write them only.',
  table: 'procedure_revision',
  scope: revisionScope,
  orders: { NUMBER: ['procedure_id', 'number'] },
  defaultOrder: 'NUMBER_DESC',
})
export class RevisionType {
  @Column(() => ID, { description: 'UUID version 7.' })
  id!: string;

  @Column(() => Int, { description: '1, 2, 3 … within its procedure.' })
  number!: number;

  @Column(() => RevisionStatusType, { description: 'Where it stands in its life.' })
  status!: RevisionStatus;

  @Localized({ description: 'The title of the procedure.' })
  title!: string;

  @Localized({ description: 'One or two sentences for the public.' })
  summary!: string;

  @Column(() => RulesType, { description: 'What law and practice say of it.' })
  rules!: RulesType;

  @Column(() => FormDefinitionType, { description: 'The form that applicants fill in.' })
  form!: FormDefinition;

  @Computed(() => [StepType], {
    description: 'The places where an application may stand.',
    needs: ['workflow'],
    value: ({ workflow }) => (workflow as Workflow).steps,
  })
  steps!: StepType[];

  @Computed(() => [TransitionType], {
    description: 'The acts that move an application.',
    needs: ['workflow'],
    value: ({ workflow }) => shownTransitions(workflow as Workflow),
  })
  transitions!: TransitionType[];

  @Column(() => Int, {
    description: 'Counts the saves of its draft: `saveDraft` names the one that it builds on.',
  })
  version!: number;

  @Computed(() => Json, {
    description:
      'All that it says, as one JSON object: title, summary, rules, form and workflow, each text in all its languages. What `saveDraft` takes.',
    needs: words,
    value: (row) => revisionWords(row),
  })
  definition!: RevisionWords;

  @Computed(() => String, {
    description: 'All that it says as one readable file (YAML), as `importProcedure` takes it.',
    needs: ['procedure_id', ...words],
    value: async (row, _args, _viewer, context) =>
      procedureFile({
        key: await keysOf(context as Context).load(row['procedure_id'] as string),
        ...revisionWords(row),
      }),
  })
  file!: string;

  @Computed(() => [RevisionCheckType], {
    description: 'What keeps it from being published, or should be looked at before. Each names its place.',
    needs: ['procedure_id', ...words],
    value: async (row, _args, viewer, context) => {
      const { translate } = context as Context;
      const key = await keysOf(context as Context).load(row['procedure_id'] as string);
      const today = legalDay(new Date());
      const { rules } = revisionWords(row);
      const departments = rules.routing?.length
        ? await departmentsOf(context as Context).load(row['procedure_id'] as string)
        : new Set<string>();
      const checks = [
        ...unknownRoutes({ rules }, departments),
        ...checksOf({ key, ...revisionWords(row) }, today),
      ];
      return checks.map(({ severity, path, code, params = {} }) => ({
        severity,
        path: path.map(String),
        code,
        message: translate(code, viewer.language, inStaffWords(params, revisionWords(row), viewer.language)),
      }));
    },
  })
  checks!: RevisionCheckType[];

  @Column(() => DateTime, { description: 'When its draft was last saved.' })
  changedAt!: string;

  @Column(() => DateTime, { description: 'When its draft was begun.' })
  createdAt!: string;

  @Column(() => DateTime, { nullable: true, description: 'When it was published; null for a draft.' })
  publishedAt!: string | null;

  @Column(() => DateTime, {
    nullable: true,
    description: 'When another took its place, or the procedure was retired.',
  })
  retiredAt!: string | null;

  @ToOne(() => PublicationType, {
    by: 'id',
    description:
      'What came, or is to come, of its publishing. For those who write, publish and audit the procedure; null for everybody else, and before it was asked for.',
  })
  publication!: PublicationType | null;

  @ToOne(() => ProcedureType, { description: 'Its procedure.' })
  procedure!: ProcedureType | null;
}

const shownTransitions = (workflow: Workflow) =>
  workflow.transitions.map((transition: Transition) =>
    shownTransition(transition, actOf(workflow, transition)),
  );
