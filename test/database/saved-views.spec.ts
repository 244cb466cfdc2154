import { expect, it } from '@jest/globals';
import { v7 } from 'uuid';
import { act } from '../../api/platform/act.js';
import { anonymous, type Viewer } from '../../api/platform/access/viewer.js';
import { SavedViewService } from '../../api/procedures/applications/saved-view.service.js';
import { openHouse } from './house.js';
import { waiting } from '../support/database.js';

it('a view saved twice at the same moment is kept once', async () => {
  const house = await openHouse();
  const personId = v7();
  await house.pool.query(`insert into person (id, search) values ($1, '')`, [personId]);
  const viewer: Viewer = { ...anonymous('fr'), kind: 'person', personId };
  const views = new SavedViewService();
  const save = (phase: string) =>
    act(house.orm, viewer, (doing) => views.save(doing, { name: 'En retard', filter: { phases: [phase] } }));

  const client = await house.pool.connect();
  await client.query('begin');
  await client.query('lock table saved_view in share row exclusive mode'); // reads pass, writes wait
  const both = Promise.all([save('SUBMITTED'), save('IN_REVIEW')]);
  await waiting(house.config.databaseUrl, 2);
  await client.query('commit');
  client.release();

  const [first, second] = await both;
  expect(second).toEqual(first);
  const { rows } = await house.pool.query('select id from saved_view');
  expect(rows).toEqual([{ id: (first as { done: string }).done }]);
  await house.close();
});
