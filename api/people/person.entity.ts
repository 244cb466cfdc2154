import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { v7 } from 'uuid';
import type { Language } from '../core/localized-text.js';

/** Somebody who applies, takes part or works here. Those who came to a counter may have no account. */
@Entity()
export class Person {
  @PrimaryKey({ type: 'uuid' })
  id: string = v7();

  /** The account of better-auth; null: never signed up. */
  @Property({ type: 'uuid', nullable: true })
  accountId: string | null = null;

  @Property({ type: 'text' })
  givenName = '';

  @Property({ type: 'text' })
  familyName = '';

  @Property({ type: 'text', nullable: true })
  givenNameAr: string | null = null;

  @Property({ type: 'text', nullable: true })
  familyNameAr: string | null = null;

  /** Never in a log, an event or an export. */
  @Property({ type: 'text', nullable: true })
  cin: string | null = null;

  /** When an agent saw the card; until then the number is only what the person says. */
  @Property({ columnType: 'timestamptz', type: 'datetime', nullable: true })
  cinVerifiedAt: Date | null = null;

  @Property({ type: 'text', nullable: true })
  phone: string | null = null;

  @Property({ type: 'text', nullable: true })
  email: string | null = null;

  @Property({ type: 'date', nullable: true })
  birthDate: string | null = null;

  @Property({ type: 'text', nullable: true })
  communeCode: string | null = null;

  /** What it is found by, folded by core/fold.ts. */
  @Property({ type: 'text' })
  search!: string;

  @Property({ type: 'text' })
  preferredLanguage: Language = 'fr';

  /** The agent who filed this person at a counter; null: signed up. */
  @Property({ type: 'uuid', nullable: true })
  registeredBy: string | null = null;

  /** The person with an account who took this record of a counter over; nothing but the name is left here. */
  @Property({ type: 'uuid', nullable: true })
  mergedIntoId: string | null = null;

  @Property({ columnType: 'timestamptz', type: 'datetime' })
  createdAt!: Date;

  @Property({ columnType: 'timestamptz', type: 'datetime' })
  updatedAt!: Date;
}
