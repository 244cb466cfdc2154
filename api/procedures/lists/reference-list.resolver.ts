import { Arg, Args, Query, Resolver } from 'type-graphql';
import { all, is } from '../../platform/access/condition.js';
import { Public } from '../../platform/access/roots.js';
import { ask, connectionOf, listArgs, type ListArgs } from '../../platform/reading/index.js';
import { ReferenceItemType, type ReferenceItemFilter } from './reference-item.type.js';

@Resolver()
export class ReferenceListResolver {
  @Query(() => connectionOf(ReferenceItemType), {
    description:
      'The items of a list that lookup fields choose from, in its order; empty for an unknown list.',
  })
  @Public()
  referenceItems(
    @Arg('list', () => String, { description: 'Key of the list, as the field’s `list` names it.' })
    list: string,
    @Args(() => listArgs(ReferenceItemType)) args: ListArgs<ReferenceItemFilter>,
  ) {
    return ask.list(ReferenceItemType, args, { where: all(is('list', list), is('withdrawn', false)) });
  }
}
