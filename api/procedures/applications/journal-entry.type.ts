import { ID, Int } from 'type-graphql';
import type { Day as LegalDay } from '../../core/dates.js';
import { PersonType } from '../../people/person.type.js';
import { any, is, through, type Condition } from '../../platform/access/condition.js';
import type { Viewer } from '../../platform/access/viewer.js';
import {
  Column,
  Computed,
  DateTime,
  Day,
  followsParent,
  Localized,
  Readable,
  ToOne,
} from '../../platform/reading/index.js';
import { JournalActType, PhaseType } from '../graphql/enums.js';
import type { Phase } from '../workflow/phases.js';
import { internalScope } from './application.policy.js';
import { ApplicationType } from './application.type.js';
import type { JournalAct, JournalContent } from './journal-entry.entity.js';

/** Entries for staff only are left out for everybody else. */
export const journalShownTo = (viewer: Viewer): Condition =>
  any(is('internal', false), through('application_id', 'application', internalScope(viewer)));

@Readable({
  name: 'JournalEntry',
  description:
    'One act on an application, for good. Seen by whoever sees the application; entries of staff among themselves by staff only.',
  table: 'journal_entry',
  scope: followsParent('application_id', () => ApplicationType),
  orders: { PLACE: { columns: ['application_id', 'place'], unique: true } },
  defaultOrder: 'PLACE_DESC',
})
export class JournalEntryType {
  @Column(() => ID, { description: 'UUID version 7.' })
  id!: string;

  @Column(() => Int, { description: '1, 2, 3 … within the application.' })
  place!: number;

  @Column(() => JournalActType, { description: 'What was done.' })
  act!: JournalAct;

  @Column(() => DateTime, { description: 'When.' })
  at!: string;

  @Column(() => Boolean, {
    description: 'Done by the applicant, or at the counter on the applicant’s behalf.',
  })
  asApplicant!: boolean;

  @Column(() => Boolean, { description: 'For staff only.' })
  internal!: boolean;

  @ToOne(() => PersonType, {
    description: 'Who did it, where the viewer may see that person; null: not, or the platform itself.',
  })
  actor!: PersonType | null;

  @Column(() => PhaseType, { description: 'The phase after the act.' })
  phase!: Phase;

  @Localized({ nullable: true, description: 'Title of the step that the act left; null: it moved nothing.' })
  fromTitle!: string | null;

  @Localized({
    nullable: true,
    description: 'Title of the step that the act reached; null: it moved nothing.',
  })
  toTitle!: string | null;

  @Computed(() => String, {
    nullable: true,
    description: 'The reason given, or what was asked to be mended; null when none, or erased.',
    needs: ['content'],
    value: ({ content }) => (content as JournalContent | null)?.reason ?? null,
  })
  reason!: string | null;

  @Computed(() => [String], {
    description: 'Keys of the fields that the act is about.',
    needs: ['content'],
    value: ({ content }) => (content as JournalContent | null)?.fields ?? [],
  })
  fields!: string[];

  @Computed(() => Int, {
    nullable: true,
    description:
      'Of `REVISED`: number of the procedure’s revision that rules it from then on; null otherwise, or erased.',
    needs: ['content'],
    value: ({ content }) => (content as JournalContent | null)?.revision ?? null,
  })
  revision!: number | null;

  @Computed(() => Day, {
    nullable: true,
    description: 'Of `DUE_DAY_COUNTED_ANEW`: the due day from then on; null otherwise, or erased.',
    needs: ['content'],
    value: ({ content }) => (content as JournalContent | null)?.dueOn ?? null,
  })
  dueOn!: LegalDay | null;

  @Computed(() => String, {
    nullable: true,
    description: 'Of an act on a fee: dirhams (MAD) with two decimals; null otherwise, or erased.',
    needs: ['content'],
    value: ({ content }) => (content as JournalContent | null)?.amount ?? null,
  })
  amount!: string | null;
}
