import { ID } from 'type-graphql';
import { is, never } from '../../platform/access/condition.js';
import { Json } from '../../platform/graphql/json.scalar.js';
import { Column, Readable } from '../../platform/reading/index.js';

@Readable({
  name: 'SavedView',
  description: 'A filter of the queue that a member of staff keeps under a name. Only its owner sees it.',
  table: 'saved_view',
  scope: ({ personId }) => (personId === null ? never : is('person_id', personId)),
  orders: { NAME: 'name' },
  defaultOrder: 'NAME_ASC',
})
export class SavedViewType {
  @Column(() => ID, { description: 'UUID version 7.' })
  id!: string;

  @Column(() => String, { description: 'Its name, unique among one’s own.' })
  name!: string;

  @Column(() => Json, { description: 'What the front end kept of its filter; usually an ApplicationFilter.' })
  filter!: object;
}
