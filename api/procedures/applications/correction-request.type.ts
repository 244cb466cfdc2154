import { ID } from 'type-graphql';
import { AnswerDifferenceType } from '../../forms/graphql/index.js';
import { differences, neededFacts, type Answers } from '../../forms/index.js';
import { PersonType } from '../../people/person.type.js';
import { through } from '../../platform/access/condition.js';
import type { Viewer } from '../../platform/access/viewer.js';
import type { Context } from '../../platform/context.js';
import { Column, Computed, DateTime, followsParent, Readable, ToOne } from '../../platform/reading/index.js';
import { revisionsOf } from '../catalogue/revisions.js';
import { answersScope } from './application.policy.js';
import { ApplicationType } from './application.type.js';
import { factsInWords } from './facts-in-words.js';
import { revisionIdsOf } from './revision-ids.js';

/** What the answers were is for those who may read the answers. */
const readersOfAnswers = (viewer: Viewer) => through('application_id', 'application', answersScope(viewer));

@Readable({
  name: 'CorrectionRequest',
  description:
    'An officer’s request to mend named fields of an application; only those unlock for the applicant.',
  table: 'correction_request',
  scope: followsParent('application_id', () => ApplicationType),
  orders: { REQUESTED_AT: { columns: ['requested_at'], description: 'when it was made' } },
  defaultOrder: 'REQUESTED_AT_DESC',
})
export class CorrectionRequestType {
  @Column(() => ID, { description: 'UUID version 7.' })
  id!: string;

  @Column(() => [String], { description: 'Keys of the fields to mend.' })
  fields!: string[];

  @Column(() => String, { description: 'What is wrong, in the officer’s words.' })
  message!: string;

  @Column(() => DateTime, { description: 'When it was made.' })
  requestedAt!: string;

  @ToOne(() => PersonType, { description: 'Who made it, where the viewer may see that person.' })
  requestedBy!: PersonType | null;

  @Column(() => DateTime, { nullable: true, description: 'When the applicant answered; null: still open.' })
  answeredAt!: string | null;

  @Computed(() => [AnswerDifferenceType], {
    nullable: true,
    description: 'What the answer changed, field by field, in words; null while the request is open.',
    needs: ['application_id', 'fields', 'answers_before', 'answers_after'],
    visibleTo: readersOfAnswers,
    value: (row, _args, _viewer, context) => differencesOf(row as Corrected, context as Context),
  })
  differences!: AnswerDifferenceType[] | null;
}

interface Corrected {
  readonly application_id: string;
  readonly answers_before: Answers;
  readonly answers_after: Answers | null;
}

async function differencesOf({ application_id, answers_before, answers_after }: Corrected, context: Context) {
  if (answers_after === null) return null;
  const { form } = await revisionsOf(context).load(await revisionIdsOf(context).load(application_id));
  const [before, after] = [neededFacts(form, answers_before), neededFacts(form, answers_after)];
  const facts = await factsInWords(context, {
    communes: [...before.communes, ...after.communes],
    files: [...before.files, ...after.files],
    applications: [...before.applications, ...after.applications],
    listItems: [...before.listItems, ...after.listItems],
  });
  return differences(form, answers_before, answers_after, facts);
}
