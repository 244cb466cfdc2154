import { ID, Int } from 'type-graphql';
import { AuthorityType } from '../../people/authority.type.js';
import { PersonType } from '../../people/person.type.js';
import { holdsAnywhere } from '../../people/roles.js';
import { always, never } from '../../platform/access/condition.js';
import {
  Column,
  DateTime,
  followsParent,
  Localized,
  Readable,
  ToMany,
  ToOne,
  type Connection,
} from '../../platform/reading/index.js';

@Readable({
  name: 'ReferenceListVersion',
  description: 'One version of a list: when it came, from which file, and what it changed.',
  table: 'reference_list_version',
  scope: followsParent('list', () => ReferenceListType),
  orders: { NUMBER: ['list', 'number'] },
  defaultOrder: 'NUMBER_DESC',
})
export class ReferenceListVersionType {
  @Column(() => ID, { description: 'UUID.' })
  id!: string;

  @Column(() => Int, { description: '1, 2, 3 … within its list.' })
  number!: number;

  @Column(() => String, { nullable: true, description: 'The file that it was read from; null: restored.' })
  fileName!: string | null;

  @Column(() => Int, { description: 'How many items it has.' })
  count!: number;

  @Column(() => Int, { description: 'Items that the version before had not.' })
  added!: number;

  @Column(() => Int, { description: 'Items whose words it changed.' })
  changed!: number;

  @Column(() => Int, { description: 'Items that it has no more.' })
  removed!: number;

  @ToOne(() => PersonType, { description: 'Who made it, where the viewer may see that person.' })
  madeBy!: PersonType | null;

  @Column(() => DateTime, { description: 'When.' })
  madeAt!: string;
}

@Readable({
  name: 'ReferenceList',
  description:
    'A list that staff keep for lookup fields; `referenceItems` are its items. Seen by everybody who designs, publishes and audits procedures.',
  table: 'reference_list',
  key: 'key',
  keyType: 'text',
  scope: (viewer) =>
    holdsAnywhere(viewer, 'PROCEDURE_DESIGNER', 'PUBLISHER', 'ADMIN', 'AUDITOR') ? always : never,
  orders: { KEY: 'key' },
  defaultOrder: 'KEY_ASC',
})
export class ReferenceListType {
  @Column(() => ID, { description: 'What fields name it by, e.g. `souks`; never changes.' })
  key!: string;

  @Localized({ description: 'What staff call it.' })
  title!: string;

  @Column(() => Int, { description: 'Number of the version that is chosen from now.' })
  version!: number;

  @Column(() => Int, { column: 'items', description: 'How many items it has now.' })
  itemCount!: number;

  @Column(() => DateTime, { description: 'When it last changed.' })
  changedAt!: string;

  @ToOne(() => AuthorityType, { nullable: false, description: 'The public body that keeps it.' })
  authority!: AuthorityType;

  @ToMany(() => ReferenceListVersionType, {
    by: 'list',
    description: 'All its versions, newest first.',
  })
  versions!: Connection<ReferenceListVersionType>;
}
