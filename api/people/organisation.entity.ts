import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { v7 } from 'uuid';
import type { OrganisationKind } from './kinds.js';

/** An association, business or cooperative; it acts through persons with mandates. */
@Entity()
export class Organisation {
  @PrimaryKey({ type: 'uuid' })
  id: string = v7();

  @Property({ type: 'text' })
  kind!: OrganisationKind;

  @Property({ type: 'text' })
  name = '';

  @Property({ type: 'text', nullable: true })
  nameAr: string | null = null;

  /** Identifiant commun de l’entreprise, 15 digits. */
  @Property({ type: 'text', nullable: true })
  ice: string | null = null;

  /** Of the trade register, or of the receipt that the association was declared with. */
  @Property({ type: 'text', nullable: true })
  registrationNumber: string | null = null;

  @Property({ type: 'date', nullable: true })
  foundedOn: string | null = null;

  @Property({ type: 'text', nullable: true })
  communeCode: string | null = null;

  /** What it is found by, folded by core/fold.ts. */
  @Property({ type: 'text' })
  search!: string;

  @Property({ type: 'uuid', nullable: true })
  createdBy: string | null = null;

  @Property({ columnType: 'timestamptz', type: 'datetime' })
  createdAt!: Date;

  @Property({ columnType: 'timestamptz', type: 'datetime' })
  updatedAt!: Date;
}
