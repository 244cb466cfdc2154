import { beforeAll, describe, expect, it } from '@jest/globals';
import { askAs, fileVisit, offerVisits } from './support/visits.js';

/** Somebody asked for a visit in words of their own; the person has no commune, the form names one. */
const place = 'Douar Tizi-n-Oufella, près de la ⵎⵓⵥⵍⵉⵏ عين الزرقاء';
let id: string;
let procedureId: string;
beforeAll(async () => {
  procedureId = await offerVisits();
  id = await fileVisit(procedureId, place);
}, 60_000);

const found = async (name: string, filter: object) => {
  const answer = await askAs<{ applications: { nodes: { id: string }[] }; queueSummary: { total: number } }>(
    name,
    `query ($filter: ApplicationFilter) {
       applications(filter: $filter, first: 100) { nodes { id } } queueSummary(filter: $filter) { total } }`,
    { filter },
  );
  const isListed = answer.applications.nodes.some((each) => each.id === id);
  expect(answer.queueSummary.total).toBe(answer.applications.nodes.length);
  return isListed;
};

describe('the queue', () => {
  it.each(['oufella', 'OUFELLA tizi', 'عين زرقاء', 'ⵎⵓⵥⵍⵉⵏ'])(
    'finds an application by %s, written in its answers',
    async (text) => expect(await found('information', { text, procedureId })).toBe(true),
  );

  it('finds nothing by words for those who do not read the answers', async () => {
    expect(await found('audit', { procedureId })).toBe(true);
    expect(await found('audit', { text: 'oufella', procedureId })).toBe(false);
    expect(await found('audit', { text: 'hammou', procedureId })).toBe(true);
  });

  it.each([
    [{ communeCodes: ['08.587.01.13'] }, true],
    [{ communeCodes: ['08.587.01.01'] }, false],
    [{ unassigned: true, channel: 'COUNTER', phases: ['SUBMITTED'] }, true],
    [{ overdue: true }, false],
  ])('counts what it lists, by %j', async (filter, isListed) =>
    expect(await found('information', { ...filter, procedureId })).toBe(isListed),
  );
});
