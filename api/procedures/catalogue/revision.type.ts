import { ID, Int } from 'type-graphql';
import type { FormDefinition } from '../../forms/index.js';
import { FormDefinitionType } from '../../forms/graphql/index.js';
import type { Viewer } from '../../platform/access/viewer.js';
import { any, is, not, through } from '../../platform/access/condition.js';
import { Column, Computed, DateTime, Localized, Readable, ToOne } from '../../platform/reading/index.js';
import { RevisionStatusType } from '../graphql/enums.js';
import { RulesType } from '../graphql/rules.types.js';
import { shownTransition, StepType, TransitionType } from '../graphql/workflow.types.js';
import { actOf, type Transition, type Workflow } from '../workflow/workflow.js';
import { procedureStaff } from './procedure.policy.js';
import { ProcedureType } from './procedure.type.js';
import type { RevisionStatus } from './revision.entity.js';

/** What was published is public; a draft belongs to those who write it. */
const revisionScope = (viewer: Viewer) =>
  any(not(is('status', 'DRAFT')), through('procedure_id', 'procedure', procedureStaff(viewer)));

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

  @Column(() => DateTime, { description: 'When its draft was begun.' })
  createdAt!: string;

  @Column(() => DateTime, { nullable: true, description: 'When it was published; null for a draft.' })
  publishedAt!: string | null;

  @Column(() => DateTime, {
    nullable: true,
    description: 'When another took its place, or the procedure was retired.',
  })
  retiredAt!: string | null;

  @ToOne(() => ProcedureType, { description: 'Its procedure.' })
  procedure!: ProcedureType | null;
}

const shownTransitions = (workflow: Workflow) =>
  workflow.transitions.map((transition: Transition) =>
    shownTransition(transition, actOf(workflow, transition)),
  );
