import { ID } from 'type-graphql';
import { always } from '../../platform/access/condition.js';
import { Column, Filter, Filters, Localized, Readable } from '../../platform/reading/index.js';
import { found } from '../../platform/reading/search.rule.js';

@Filters({
  name: 'ReferenceItemFilter',
  description: 'Which items of the list; every condition given must hold.',
})
export class ReferenceItemFilter {
  @Filter(() => String, found(), { description: 'Words of its label, in any language and spelling.' })
  text?: string;
}

@Readable({
  name: 'ReferenceItem',
  description: 'One item of a list that lookup fields choose from. Everybody sees it.',
  table: 'reference_item',
  key: 'code',
  keyType: 'text',
  scope: () => always,
  orders: { PLACE: ['list', 'place'] },
  defaultOrder: 'PLACE_ASC',
  filter: () => ReferenceItemFilter,
})
export class ReferenceItemType {
  @Column(() => ID, { description: 'Its code, unique in its list: what an answer holds.' })
  code!: string;

  @Localized({ description: 'What people read.' })
  label!: string;
}
