import { v7 } from 'uuid';
import { notFound } from '../../core/errors.js';
import { refuse } from '../../core/problem.js';
import { oneAtATime } from '../../platform/one-at-a-time.js';
import type { Act } from '../../platform/act.js';
import { SavedViewRow } from './saved-view.entity.js';
import { checkedText } from './texts.js';

/** Filters of the queue that a member of staff keeps under names of one's own. */
export class SavedViewService {
  /** The same name again replaces the view. */
  async save(
    act: Act,
    input: { readonly name: string; readonly filter: Record<string, unknown> },
  ): Promise<string> {
    const personId = act.viewer.personId!;
    const name = checkedText(input.name, 'name', 80);
    await oneAtATime(act, 'saved views', personId);
    const mine = await act.em.find(SavedViewRow, { personId });
    const same = mine.find((view) => view.name === name);
    if (!same && mine.length >= 50) refuse('application.too_many_views', [], { max: 50 });
    if (same) return ((same.filter = input.filter), same.id);
    const id = v7({ msecs: act.now.getTime() });
    act.em.create(SavedViewRow, { id, personId, name, filter: input.filter, createdAt: act.now });
    return id;
  }

  async delete(act: Act, id: string): Promise<string> {
    const view = await act.em.findOne(SavedViewRow, { id, personId: act.viewer.personId! });
    if (!view) throw notFound('SavedView', id);
    act.em.remove(view);
    return id;
  }
}
