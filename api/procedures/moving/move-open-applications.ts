import { setTimeout as wait } from 'node:timers/promises';
import type { MikroORM } from '@mikro-orm/postgresql';
import { act, type Act } from '../../platform/act.js';
import { platform, type Viewer } from '../../platform/access/viewer.js';
import { ownStatement } from '../../platform/database/own-statement.js';
import type { Log } from '../../platform/log.js';
import { ProcedureRow } from '../catalogue/procedure.entity.js';
import { RevisionRow } from '../catalogue/revision.entity.js';
import { PublicationRow } from '../publishing/publication.entity.js';
import { phases } from '../workflow/phases.js';
import { isMovable, moveApplication, type Destination, type Moved } from './move-application.js';

const movable = phases.filter(isMovable);
const atOnce = 200;

const next = `
  select id from application
   where procedure_id = $1 and revision_id <> $2 and phase = any($3::text[]) and id > $4
   order by id limit ${atOnce}`;
const beforeAll = '00000000-0000-0000-0000-000000000000';

const column: Record<Moved | 'FAILED', string> = {
  MOVED: 'moved',
  ASKED: 'asked',
  STAYED: 'stayed',
  FAILED: 'failed',
};

/**
 * Moves the open applications of a procedure to its published revision, each in an act of its own that also counts it:
 * killed midway, the next one goes on with the first that was not counted.
 */
export class OpenApplications {
  constructor(
    private readonly orm: MikroORM,
    private readonly log: Log,
  ) {}

  async move(revisionId: string): Promise<void> {
    for (;;) {
      const publication = await this.orm.em.fork().findOne(PublicationRow, { revisionId, status: 'MOVING' });
      if (!publication) return;
      const to = await this.destination(publication);
      const batch = to ? await this.nextOf(publication) : [];
      if (!to || batch.length === 0) return this.finish(publication);
      for (const id of batch) {
        const begun = performance.now();
        await this.lookAt(id, to, publication);
        // Whoever waits for a page comes first: the job rests as long as it worked.
        await wait(performance.now() - begun);
      }
    }
  }

  /** Null: another revision has taken its place meanwhile; whoever published that one said what is to become of them. */
  private async destination({ revisionId, procedureId, openApplications, message }: PublicationRow) {
    const em = this.orm.em.fork();
    const procedure = await em.findOneOrFail(ProcedureRow, procedureId);
    if (procedure.publishedRevisionId !== revisionId) return null;
    const { id, number, form, workflow, rules } = await em.findOneOrFail(RevisionRow, revisionId);
    const ask = openApplications === 'ASK' ? message : null;
    return { id, number, revision: { form, workflow, rules }, ask } satisfies Destination;
  }

  private async nextOf({ procedureId, revisionId, lookedAtId }: PublicationRow): Promise<string[]> {
    const values = [procedureId, revisionId, movable, lookedAtId ?? beforeAll];
    const rows = await this.orm.em
      .fork()
      .transactional((em) => ownStatement<{ id: string }>(em, next, values));
    return rows.map(({ id }) => id);
  }

  /** What goes wrong with one application, three times, keeps no other one from moving. */
  private async lookAt(id: string, to: Destination, publication: PublicationRow): Promise<void> {
    const viewer = platformFor(publication);
    for (let attempt = 1; attempt <= 3; attempt++) {
      try {
        const acted = await act(this.orm, viewer, async (own) =>
          count(own, to.id, id, await moveApplication(own, id, to)),
        );
        if ('done' in acted) return;
        throw new Error(acted.refused.map(({ code }) => code).join(', '));
      } catch (error) {
        this.log.error(
          { err: error, applicationId: id, revisionId: to.id },
          'an application could not be moved',
        );
      }
    }
    // Where nothing can be written at all this throws, too: then the whole work is tried again later.
    await act(this.orm, viewer, (own) => count(own, to.id, id, 'FAILED'));
  }

  private async finish({ revisionId }: PublicationRow): Promise<void> {
    await this.orm.em
      .fork()
      .nativeUpdate(
        PublicationRow,
        { revisionId, status: 'MOVING' },
        { status: 'DONE', progressedAt: new Date() },
      );
  }
}

async function count(
  { em, now }: Act,
  revisionId: string,
  applicationId: string,
  outcome: Moved | 'FAILED' | null,
): Promise<void> {
  const one = outcome === null ? '' : `${column[outcome]} = ${column[outcome]} + 1, `;
  const text = `update publication set ${one}looked_at_id = $2, progressed_at = $3 where revision_id = $1`;
  await ownStatement(em, text, [revisionId, applicationId, now]);
}

/** The platform acts; the journal names the publisher who wanted it. */
const platformFor = ({ askedById }: PublicationRow): Viewer => ({ ...platform, personId: askedById });
