import { v7 } from 'uuid';
import { forbidden } from '../../core/errors.js';
import type { Act } from '../../platform/act.js';
import { actingAs, maySeeInternal, mayTalk } from './application.policy.js';
import { writeJournal } from './journal.js';
import { hold } from './locking.js';
import { rightsOf } from './rights-of.js';
import { InternalNoteRow, MessageRow } from './talk.entities.js';
import { checkedText } from './texts.js';

export interface WriteOnApplication {
  readonly applicationId: string;
  readonly text: string;
}

/** What people say about an application. It makes nobody's reading stale, so it asks for no version. */
export class TalkService {
  async addNote(act: Act, input: WriteOnApplication): Promise<string> {
    const held = await hold(act, input.applicationId);
    const { application } = held;
    if (!maySeeInternal(act.viewer, rightsOf(application))) throw forbidden('addInternalNote');
    const text = checkedText(input.text, 'text');
    act.em.create(InternalNoteRow, { ...this.fresh(act, application.id), text });
    await writeJournal(act, held, {
      act: 'NOTE_ADDED',
      asApplicant: false,
      internal: true,
    });
    return application.id;
  }

  async sendMessage(act: Act, input: WriteOnApplication): Promise<string> {
    const held = await hold(act, input.applicationId);
    const { application } = held;
    if (!mayTalk(act.viewer, rightsOf(application))) throw forbidden('sendMessage');
    const text = checkedText(input.text, 'text');
    const fromApplicant = actingAs(act.viewer, rightsOf(application)).includes('APPLICANT');
    act.em.create(MessageRow, { ...this.fresh(act, application.id), fromApplicant, text });
    await writeJournal(act, held, {
      act: 'MESSAGE_SENT',
      asApplicant: fromApplicant,
    });
    return application.id;
  }

  private fresh({ viewer, now }: Act, applicationId: string) {
    return { id: v7({ msecs: now.getTime() }), applicationId, authorId: viewer.personId, at: now };
  }
}
