import { ID } from 'type-graphql';
import {
  anyOf,
  Column,
  DateTime,
  Day,
  equals,
  Filter,
  Filters,
  Readable,
  ToMany,
} from '../platform/reading/index.js';
import { found } from '../platform/reading/search.rule.js';
import type { OrganisationKind } from './kinds.js';
import { OrganisationKindType } from './kinds.type.js';
import { MandateType } from './mandate.type.js';
import { organisationDetailsVisible, visibleOrganisations } from './people.policy.js';
import { iceOf } from './person.rules.js';

const whoSees =
  'Visible to those with a mandate of it, and to counter agents and officers who work on an application of it or meet who acts for it.';

@Filters({ description: 'Which organisations.' })
export class OrganisationFilter {
  @Filter(() => String, found(), { description: 'Part of the name, in any script and spelling.' })
  text?: string;
  @Filter(() => [OrganisationKindType], anyOf('kind'), { description: 'Of one of these kinds.' })
  kinds?: OrganisationKind[];
  @Filter(() => String, equals('ice', iceOf), {
    description: 'The whole ICE.',
  })
  ice?: string;
  @Filter(() => ID, equals('commune_code'), { description: 'Seated in this commune.' })
  communeCode?: string;
}

@Readable({
  name: 'Organisation',
  description:
    'An association, business or cooperative, or a public body that applies for itself. Visible to those with a mandate of it, to staff who work on or oversee an application of it, and to whoever receives people at a counter.',
  table: 'organisation',
  scope: visibleOrganisations,
  orders: { NAME: 'name', CREATED_AT: 'created_at' },
  defaultOrder: 'NAME_ASC',
  filter: () => OrganisationFilter,
})
export class OrganisationType {
  @Column(() => ID, { description: 'UUID version 7.' })
  id!: string;

  @Column(() => OrganisationKindType, { description: 'What kind of body it is.' })
  kind!: OrganisationKind;

  @Column(() => String, { description: 'Its name, as it is registered.' })
  name!: string;

  @Column(() => String, { nullable: true, description: 'Its name in Arabic letters.' })
  nameAr!: string | null;

  @Column(() => String, {
    nullable: true,
    description:
      'Identifiant commun de l’entreprise: 15 digits. Every business has one; some associations do.',
  })
  ice!: string | null;

  @Column(() => String, {
    nullable: true,
    visibleTo: organisationDetailsVisible,
    description: `Number in the trade register, or of the receipt that the association was declared with. ${whoSees}`,
  })
  registrationNumber!: string | null;

  @Column(() => Day, {
    nullable: true,
    visibleTo: organisationDetailsVisible,
    description: `Day of its foundation. ${whoSees}`,
  })
  foundedOn!: string | null;

  @Column(() => ID, { nullable: true, description: 'HCP code of the commune of its seat.' })
  communeCode!: string | null;

  @Column(() => DateTime, { description: 'When it was registered here.' })
  createdAt!: string;

  @ToMany(() => MandateType, {
    by: 'organisation_id',
    atMost: 100,
    description:
      'Who acts for it, ended mandates too, newest first: those that the viewer may see. At a counter they show once one of these persons was found there.',
  })
  mandates!: MandateType[];
}
