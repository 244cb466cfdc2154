import { ID } from 'type-graphql';
import type { Day as LegalDay } from '../../core/dates.js';
import { PersonType } from '../../people/person.type.js';
import {
  Column,
  DateTime,
  Day,
  followsParent,
  Localized,
  Readable,
  ToOne,
} from '../../platform/reading/index.js';
import { ApplicationType } from '../applications/application.type.js';
import { FeeStateType } from '../graphql/enums.js';
import type { FeeState } from './reckon.js';

@Readable({
  name: 'ApplicationFee',
  description:
    'A sum that the applicant owes for an application, and how it was settled. Seen by whoever sees the application.',
  table: 'application_fee',
  scope: followsParent('application_id', () => ApplicationType),
  orders: { PLACE: ['application_id', 'place'] },
  defaultOrder: 'PLACE_ASC',
})
export class ApplicationFeeType {
  @Column(() => ID, { description: 'UUID version 7.' })
  id!: string;

  @Localized({ description: 'What it is for.' })
  label!: string;

  @Column(() => String, { description: 'Dirhams (MAD), exactly, with two decimals.' })
  amount!: string;

  @Column(() => FeeStateType, { description: 'Whether it is settled, and how.' })
  state!: FeeState;

  @Column(() => String, { nullable: true, description: 'Number of the cashier’s receipt; null unless paid.' })
  receiptNumber!: string | null;

  @Column(() => Day, { nullable: true, description: 'The day of payment; null unless paid.' })
  paidOn!: LegalDay | null;

  @Column(() => String, { nullable: true, description: 'Why nothing has to be paid; null unless exempt.' })
  exemptionReason!: string | null;

  @ToOne(() => PersonType, {
    by: 'settled_by_id',
    description: 'Who recorded it, where the viewer may see that person.',
  })
  settledBy!: PersonType | null;

  @Column(() => DateTime, { nullable: true, description: 'When that was recorded; null while it is due.' })
  settledAt!: string | null;
}
