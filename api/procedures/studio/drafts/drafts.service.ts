import { notFound } from '../../../core/errors.js';
import type { LocalizedText } from '../../../core/localized-text.js';
import { refuse, Refused } from '../../../core/problem.js';
import type { Act } from '../../../platform/act.js';
import { readUnfinished } from '../../catalogue/check-definition.js';
import {
  draftOf,
  holdOrCreate,
  holdRevision,
  mustDesign,
  refuseWaiting,
  worksOn,
  writeDraft,
  type NewOwner,
} from '../../catalogue/held-procedure.js';
import { ProcedureRow } from '../../catalogue/procedure.entity.js';
import { wordsOf } from '../../catalogue/words-of.js';
import type { ProcedureDefinition, RevisionWords } from '../../catalogue/procedure-definition.js';
import { RevisionRow } from '../../catalogue/revision.entity.js';
import { recordProcedureEvent } from '../../events/procedure-event.js';
import { startingPoints, type StartingPoint } from '../starting-points/starting-points.js';
import { changedMeanwhile } from './changed-meanwhile.js';
import { freeKey } from './free-key.js';
import { readProcedureFile } from './procedure-file.js';

export interface NewProcedure extends NewOwner {
  readonly title: LocalizedText;
  /** What it begins with: a ready-made workflow, or everything that this revision says. */
  readonly startingPoint: StartingPoint;
  readonly likeRevisionId?: string | null;
}

/** What designers write before anybody files under it. Each act holds the procedure until it commits. */
export class DraftsService {
  /** A new procedure with a draft of its own. Answers with the draft. */
  async beginProcedure(act: Act, input: NewProcedure): Promise<string> {
    if (!Object.values(input.title).some((text) => text?.trim())) refuse('studio.title_missing', ['title']);
    const words = { ...(await this.begunWith(act, input)), title: input.title };
    const key = await freeKey(act, input.title);
    return this.write(act, input, { key, ...words }, 'beginProcedure');
  }

  /** A procedure from a readable file: new, or the draft of the one that has its key. Answers with the draft. */
  async importProcedure(act: Act, input: NewOwner & { file: string }): Promise<string> {
    const read = readProcedureFile(input.file);
    if ('problems' in read) throw new Refused(read.problems as unknown as Refused['problems']);
    return this.write(act, input, read.definition, 'importProcedure');
  }

  /** A draft that begins as this revision, whether it is published or was once: so an earlier one is restored. */
  async beginDraft(act: Act, revisionId: string): Promise<string> {
    const { revision, procedure } = await holdRevision(act, revisionId);
    mustDesign(act.viewer, procedure, 'beginDraft');
    await this.refuseSecondDraft(act, procedure);
    const draft = await writeDraft(act, procedure, wordsOf(revision));
    await recordProcedureEvent(act, 'ProcedureDrafted', procedure, draft.id);
    return draft.id;
  }

  /**
   * Keeps the draft as it is being written, whatever it still lacks. `version` is the one that the caller's work builds
   * on: when somebody has saved since, nothing is overwritten and the error says who it was.
   */
  async save(act: Act, revisionId: string, version: number, given: object): Promise<string> {
    const { revision, procedure } = await this.holdDraft(act, revisionId, 'saveDraft');
    if (revision.version !== version) throw await changedMeanwhile(act, revision);
    const read = readUnfinished({ ...given, key: procedure.key });
    if ('problems' in read)
      throw new Refused(read.problems.map(inDefinition) as unknown as Refused['problems']);
    await writeDraft(act, procedure, wordsOf(read.definition));
    await recordProcedureEvent(act, 'ProcedureDrafted', procedure, revision.id);
    return revision.id;
  }

  /** Throws the draft away; with it the procedure, when nothing of it was ever published. */
  async discard(act: Act, revisionId: string): Promise<void> {
    const { revision, procedure } = await this.holdDraft(act, revisionId, 'discardDraft');
    await refuseWaiting(act, revision);
    await recordProcedureEvent(act, 'ProcedureDrafted', procedure, null);
    act.em.remove(revision);
    await act.em.flush();
    if (procedure.status === 'UNPUBLISHED') act.em.remove(procedure);
  }

  private async holdDraft(act: Act, revisionId: string, name: string) {
    const held = await holdRevision(act, revisionId);
    mustDesign(act.viewer, held.procedure, name);
    if (held.revision.status !== 'DRAFT') refuse('procedure.not_a_draft', ['revisionId']);
    return held;
  }

  private async write(
    act: Act,
    owner: NewOwner,
    definition: ProcedureDefinition,
    name: string,
  ): Promise<string> {
    const procedure = await holdOrCreate(act, owner, definition, name);
    await this.refuseSecondDraft(act, procedure);
    const draft = await writeDraft(act, procedure, wordsOf(definition));
    await recordProcedureEvent(act, 'ProcedureDrafted', procedure, draft.id);
    return draft.id;
  }

  private async refuseSecondDraft(act: Act, procedure: ProcedureRow): Promise<void> {
    const draft = await draftOf(act, procedure);
    if (draft) refuse('studio.draft_exists', [], { number: draft.number });
  }

  private async begunWith(act: Act, { startingPoint, likeRevisionId }: NewProcedure): Promise<RevisionWords> {
    if (!likeRevisionId) return startingPoints[startingPoint]();
    const like = await act.em.findOne(RevisionRow, likeRevisionId);
    const from = like && (await act.em.findOne(ProcedureRow, { id: like.procedureId }));
    if (!like || !from || (like.status === 'DRAFT' && !worksOn(act.viewer, from)))
      throw notFound('ProcedureRevision', likeRevisionId);
    return wordsOf(like);
  }
}

const inDefinition = (problem: Refused['problems'][number]) => ({
  ...problem,
  path: ['definition', ...problem.path],
});
