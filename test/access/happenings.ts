import pg from 'pg';
import { act } from '../support/act.js';
import { writeEvents } from '../support/events.js';
import { data } from '../support/gql.js';
import { shared } from '../support/server.js';
import type { Happening } from './table.js';
import { headersOf, type Fixture } from './viewers.js';

/** The thing that it happens to. */
export const subjectOf = (kind: Happening, f: Fixture): string =>
  kind.startsWith('Procedure') ? f.procedure : f.application.id;

/** Makes an event of this kind. */
export async function happen(kind: Happening, f: Fixture): Promise<void> {
  const here = { applicationId: f.application.id };
  switch (kind) {
    case 'MessageSent':
      await act(shared(), await headersOf('applicant'), 'sendMessage', { ...here, text: 'Bonjour' });
      return;
    case 'InternalNoteAdded':
      await act(shared(), await headersOf('officer'), 'addInternalNote', { ...here, text: 'À vérifier' });
      return;
    case 'ApplicationAssigned':
      await act(shared(), await headersOf('officer'), 'assignApplication', await assignment(f));
      return;
    case 'ProcedurePublished':
    case 'ProcedureDrafted':
      // As the catalogue would write it; a new revision would be in the way of other tests.
      return write(kind, f);
  }
}

/** The version is read anew: each assignment makes a new one. */
async function assignment({ application: { id } }: Fixture) {
  const { application, viewer } = await data<{
    application: { version: number };
    viewer: { person: { id: string } };
  }>(
    shared(),
    'query ($id: ID!) { application(id: $id) { version } viewer { person { id } } }',
    { id },
    await headersOf('officer'),
  );
  return { applicationId: id, version: application.version, assigneeId: viewer.person.id };
}

async function write(type: 'ProcedurePublished' | 'ProcedureDrafted', f: Fixture): Promise<void> {
  const database = new URL(process.env['TEST_DATABASE_URL']!);
  database.pathname = 'jiha_shared';
  const client = new pg.Client(database.href);
  await client.connect();
  const seenBy = { status: 'PUBLISHED', authority_id: f.region, department_id: f.department };
  await writeEvents(client, [{ type, procedureId: f.procedure, seenBy }]);
  await client.end();
}
