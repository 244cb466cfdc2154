import { Field, Int, ObjectType } from 'type-graphql';
import { notFound } from '../../core/errors.js';
import { localize, type LocalizedText } from '../../core/localized-text.js';
import { kindOf, type Field as FormField, type FormDefinition } from '../../forms/index.js';
import { matches } from '../../platform/access/condition.js';
import type { Context } from '../../platform/context.js';
import { procedureStaff } from '../catalogue/procedure.policy.js';
import { isMovable } from '../moving/move-application.js';
import { stepAfter } from '../moving/step-after.js';
import { phases, type Phase } from '../workflow/phases.js';
import type { Workflow } from '../workflow/workflow.js';

@ObjectType({ description: 'Applications that stand at one step, and where they would go.' })
export class PlannedPlace {
  @Field(() => String, { description: 'Title of the step, in the viewer’s language.' })
  step!: string;

  @Field(() => Int, { description: 'How many stand there, drafts of applicants included.' })
  applications!: number;

  @Field(() => String, {
    nullable: true,
    description:
      'Title of the step where they would go; null: it has no place in the draft, so they would stay.',
  })
  goesTo!: string | null;
}

@ObjectType({ description: 'What publishing a draft would do to applications that are under way.' })
export class PublicationPlan {
  @Field(() => Int, { description: 'How many are under way under another revision.' })
  applications!: number;

  @Field(() => [PlannedPlace], { description: 'Where they stand and would go, most first.' })
  places!: PlannedPlace[];

  @Field(() => [String], {
    description:
      'Labels of the questions that must be answered and were not asked before, in the viewer’s language: what ASK would ask for.',
  })
  newQuestions!: string[];

  @Field(() => Boolean, { description: 'Whether a second person has to agree.' })
  needsTwo!: boolean;
}

interface Draft {
  readonly procedure_id: string;
  readonly form: FormDefinition;
  readonly workflow: Workflow;
  readonly published: FormDefinition | null;
  readonly authority_id: string;
  readonly department_id: string | null;
  readonly needs_two: boolean;
}

const draftText = `
  select r.procedure_id, r.form, r.workflow, before.form as published, p.authority_id, p.department_id,
         coalesce(d.publication_needs_two, false) as needs_two
    from procedure_revision r join procedure p on p.id = r.procedure_id
    left join procedure_revision before on before.id = p.published_revision_id
    left join department d on d.id = p.department_id
   where r.id = $1 and r.status = 'DRAFT'`;

interface Place {
  readonly step: string;
  readonly phase: Phase;
  readonly title: LocalizedText;
  readonly applications: number;
}

const placesText = `
  select step, phase, min(step_title::text)::jsonb as title, count(*)::int as applications
    from application where procedure_id = $1 and phase = any($2::text[])
   group by step, phase order by count(*) desc, step`;

/** Steps are counted and not opened, so that it costs little however many applications there are. */
export async function planPublication(ctx: Context, revisionId: string): Promise<PublicationPlan> {
  const { pool } = ctx.reader;
  const { rows: drafts } = await pool.query<Draft>({
    name: 'publishing.draft',
    text: draftText,
    values: [revisionId],
  });
  const [draft] = drafts;
  if (!draft || !matches(procedureStaff(ctx.viewer), { ...draft }))
    throw notFound('ProcedureRevision', revisionId);
  const values = [draft.procedure_id, phases.filter(isMovable)];
  const { rows } = await pool.query<Place>({ name: 'publishing.places', text: placesText, values });
  const say = (text: LocalizedText) => localize(text, ctx.viewer.language);
  return {
    applications: rows.reduce((sum, { applications }) => sum + applications, 0),
    places: rows.map(({ step, phase, title, applications }) => {
      const after = stepAfter(draft.workflow, step, phase);
      return { step: say(title), applications, goesTo: after && say(after.title) };
    }),
    newQuestions: newQuestions(draft.published, draft.form).map(({ label }) => say(label)),
    needsTwo: draft.needs_two,
  };
}

/** Must be answered, always or under a condition, and could not be before: not asked, or asked in another form. */
function newQuestions(before: FormDefinition | null, after: FormDefinition): readonly FormField[] {
  if (!before) return [];
  const known = new Map(before.fields.map((field) => [field.key, field]));
  return after.fields.filter((field) => {
    return field.required && kindOf(field).shape !== 'none' && known.get(field.key)?.kind !== field.kind;
  });
}
