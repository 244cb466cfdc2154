import type { DayUnit } from '../../core/working-days.js';
import { enumOf } from '../../platform/graphql/enum.js';
import type { JournalAct } from '../applications/journal-entry.entity.js';
import type { Audience, Certainty, Channel } from '../catalogue/procedure-definition.js';
import type { ProcedureStatus } from '../catalogue/procedure.entity.js';
import type { RevisionStatus } from '../catalogue/revision.entity.js';
import type { FeeState } from '../fees/reckon.js';
import type { OpenApplications, PublicationStatus } from '../publishing/publication.entity.js';
import type { Phase } from '../workflow/phases.js';
import type { Actor, TransitionAct } from '../workflow/workflow.js';

export const PhaseType = enumOf<Phase>(
  'Phase',
  'Where an application stands, in terms that are the same for all procedures.',
  {
    DRAFT: 'Being filled in; the administration does not see it.',
    SUBMITTED: 'Filed; the time limit runs.',
    IN_REVIEW: 'Being instructed.',
    AWAITING_APPLICANT: 'The applicant was asked to mend or complete something.',
    ACCEPTED: 'Decided in favour.',
    REFUSED: 'Decided against, with a reason.',
    TACITLY_ACCEPTED: 'Accepted by the silence of the administration, where the law says so.',
    WITHDRAWN: 'Taken back by the applicant; final.',
    CLOSED: 'Everything that follows the decision is done; final.',
  },
);

export const ChannelType = enumOf<Channel>('Channel', 'How an application reached the administration.', {
  ONLINE: 'Filed by the applicant.',
  COUNTER: 'Filed by an agent with the applicant at the counter.',
  PAPER: 'Typed by an agent from a paper that arrived.',
});

export const AudienceType = enumOf<Audience>('Audience', 'Who may ask for a procedure.', {
  CITIZEN: 'Any person, in their own name.',
  ASSOCIATION: 'Associations, through a person with a mandate.',
  BUSINESS: 'Businesses, through a person with a mandate.',
  COOPERATIVE: 'Cooperatives, through a person with a mandate.',
  AUTHORITY: 'Other public bodies, such as communes, through a person with a mandate.',
});

export const CertaintyType = enumOf<Certainty>('Certainty', 'How sure a statement of law or practice is.', {
  SURE: 'Seen in an official or primary source.',
  TO_VERIFY: 'To be verified by the administration before anybody relies on it.',
});

export const DayUnitType = enumOf<DayUnit>('DayUnit', 'How the days of a time limit are counted.', {
  CALENDAR: 'Every day counts.',
  WORKING: 'Saturdays, Sundays and public holidays are left out.',
});

export const SilenceEffectType = enumOf<'NONE' | 'ACCEPTANCE'>(
  'SilenceEffect',
  'What it means when the administration lets the time limit pass (law 55-19, decree 2.22.387).',
  { NONE: 'Nothing: it is late.', ACCEPTANCE: 'The application counts as accepted.' },
);

export const ProcedureStatusType = enumOf<ProcedureStatus>(
  'ProcedureStatus',
  'Whether a procedure can be filed.',
  {
    UNPUBLISHED: 'Never published yet; only its designers see it.',
    PUBLISHED: 'Can be filed.',
    RETIRED: 'No longer filed; what is under way is finished.',
  },
);

export const RevisionStatusType = enumOf<RevisionStatus>('RevisionStatus', 'The life of a revision.', {
  DRAFT: 'Being written.',
  PUBLISHED: 'Frozen; new applications are filed under it.',
  RETIRED: 'Frozen and replaced; applications that were not moved stay with it.',
});

export const FeeStateType = enumOf<FeeState>('FeeState', 'How a fee stands.', {
  DUE: 'To be paid.',
  PAID: 'Paid, as a receipt says.',
  EXEMPT: 'Nothing has to be paid, for a reason.',
});

export const OpenApplicationsType = enumOf<OpenApplications>(
  'OpenApplications',
  'What becomes of applications that are under way when a revision is published. What was decided is never touched.',
  {
    STAY: 'They are finished under the revision that rules them.',
    MOVE: 'They follow the new revision; answers that fit no question any more are set aside and shown.',
    ASK: 'As MOVE, and applicants are asked for just what is new; where nobody may be asked the application stays.',
  },
);

export const PublicationStatusType = enumOf<PublicationStatus>(
  'PublicationStatus',
  'How far the publishing of a revision has come.',
  {
    AWAITS_APPROVAL: 'A second person has to agree.',
    AWAITS_DAY: 'It takes effect on its day.',
    MOVING: 'In effect; open applications are being moved.',
    DONE: 'In effect, and every open application was looked at.',
  },
);

export const ActorType = enumOf<Actor>('Actor', 'Who may take a transition.', {
  APPLICANT: 'The applicant, or a counter agent on the applicant’s behalf.',
  COUNTER_AGENT: 'Counter agents of the deciding authority.',
  OFFICER: 'Officers of the deciding department.',
  PUBLISHER: 'Publishers of the deciding authority.',
  SYSTEM: 'The platform itself.',
});

export const TransitionActType = enumOf<TransitionAct>(
  'TransitionAct',
  'The mutation that takes a transition.',
  {
    SUBMIT: '`submitApplication`.',
    WITHDRAW: '`withdrawApplication`.',
    REQUEST_CORRECTION: '`requestCorrection`.',
    ANSWER_CORRECTION: '`answerCorrection`.',
    MOVE: '`moveApplication`.',
  },
);

export const JournalActType = enumOf<JournalAct>('JournalAct', 'What was done with an application.', {
  STARTED: 'A draft was begun.',
  SUBMITTED: 'It was filed.',
  CORRECTION_REQUESTED: 'The applicant was asked to mend named fields.',
  CORRECTION_ANSWERED: 'The applicant mended them.',
  MOVED: 'It was moved to another step.',
  REVISED: 'The procedure changed, and its publisher moved it to the new revision.',
  WITHDRAWN: 'The applicant took it back.',
  HANDED_OVER: 'Another department of the authority decides from here on.',
  ASSIGNED: 'It was given to an officer, or back to nobody. Staff only.',
  NOTE_ADDED: 'An internal note was written. Staff only.',
  MESSAGE_SENT: 'A message was sent in its thread.',
  FEE_PAID: 'A fee was paid.',
  FEE_EXEMPTED: 'A fee does not have to be paid.',
  FEE_REOPENED: 'What was recorded of a fee was taken back.',
  DUE_DAY_COUNTED_ANEW: 'A public holiday was added or removed, and with it its due day moved.',
});
