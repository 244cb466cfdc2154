import type { EntityClass } from '@mikro-orm/postgresql';
import type { Storage } from '../files/storage.js';
import { registerFileRights } from '../files/file-rights.js';
import { registerDealings } from '../people/dealings.js';
import type { Jobs } from '../platform/jobs/jobs.js';
import { ApplicationRow } from './applications/application.entity.js';
import { answersScope, overseen, workedOn } from './applications/application.policy.js';
import { ApplicationResolver } from './applications/application.resolver.js';
import { CorrectionRequestRow } from './applications/correction-request.entity.js';
import { CorrectionService } from './applications/correction.service.js';
import { FilingService } from './applications/filing.service.js';
import { JournalEntryRow } from './applications/journal-entry.entity.js';
import { QueueResolver } from './applications/queue.resolver.js';
import { ReviewService } from './applications/review.service.js';
import { SavedViewRow } from './applications/saved-view.entity.js';
import { SavedViewService } from './applications/saved-view.service.js';
import { InternalNoteRow, MessageRow } from './applications/talk.entities.js';
import { TalkService } from './applications/talk.service.js';
import { CatalogueResolver } from './catalogue/catalogue.resolver.js';
import { CatalogueService } from './catalogue/catalogue.service.js';
import { ProcedureRow } from './catalogue/procedure.entity.js';
import { RevisionRow } from './catalogue/revision.entity.js';
import { ApplicationEventResolver } from './events/application-event.resolver.js';
import { applicationEventTypes } from './events/application-event.types.js';
import { ProcedureEventResolver } from './events/procedure-event.resolver.js';
import { procedureEventTypes } from './events/procedure-event.types.js';
import { FeeRow } from './fees/fee.entity.js';
import { FeesResolver } from './fees/fees.resolver.js';
import { FeesService } from './fees/fees.service.js';
import { HolidayRow } from './deadlines/holiday.entity.js';
import { HolidaysResolver } from './deadlines/holidays.resolver.js';
import { HolidaysService } from './deadlines/holidays.service.js';
import { PublicationRow } from './publishing/publication.entity.js';
import { PublishingResolver } from './publishing/publishing.resolver.js';
import { PublishingService } from './publishing/publishing.service.js';
import { ReferenceItemRow } from './lists/reference-item.entity.js';
import { ListsResolver } from './lists/lists.resolver.js';
import { ListsService } from './lists/lists.service.js';
import { ReferenceListRow } from './lists/reference-list.entity.js';
import { ReferenceListVersionRow } from './lists/reference-list-version.entity.js';
import { ReferenceListResolver } from './lists/reference-list.resolver.js';
import { DifferencesResolver } from './studio/differences/differences.resolver.js';
import { DraftsResolver } from './studio/drafts/drafts.resolver.js';
import { DraftsService } from './studio/drafts/drafts.service.js';
import { SimulationResolver } from './studio/simulation/simulation.resolver.js';
import { StartingPointsResolver } from './studio/starting-points/starting-points.resolver.js';
import { TrialResolver } from './studio/trial/trial.resolver.js';

export const procedureEntities: EntityClass<unknown>[] = [
  ProcedureRow,
  RevisionRow,
  PublicationRow,
  HolidayRow,
  ReferenceItemRow,
  ReferenceListRow,
  ReferenceListVersionRow,
  ApplicationRow,
  JournalEntryRow,
  CorrectionRequestRow,
  FeeRow,
  InternalNoteRow,
  MessageRow,
  SavedViewRow,
];

/** Who works on an application works for whom it was filed. */
registerDealings({
  table: 'application',
  person: 'applicant_id',
  organisation: 'organisation_id',
  worked: workedOn,
  overseen,
});

/** Who reads the answers of an application reads the files given with them. */
registerFileRights('application', { table: 'application', scope: answersScope });

/** The services hold no state; the demo region is made through the same ones. */
export function procedureResolvers(jobs: Jobs, storage: Storage): object[] {
  const catalogue = new CatalogueService();
  const filing = new FilingService();
  const corrections = new CorrectionService();
  const review = new ReviewService();
  const talk = new TalkService();
  const views = new SavedViewService();
  return [
    new CatalogueResolver(catalogue),
    new PublishingResolver(new PublishingService(jobs)),
    new ApplicationResolver(filing, corrections, review, talk),
    new FeesResolver(new FeesService()),
    new QueueResolver(views),
    new ApplicationEventResolver(),
    new ProcedureEventResolver(),
    new HolidaysResolver(new HolidaysService(jobs)),
    new ReferenceListResolver(),
    new ListsResolver(new ListsService(storage)),
    new DraftsResolver(new DraftsService()),
    new StartingPointsResolver(),
    new DifferencesResolver(),
    new SimulationResolver(),
    new TrialResolver(),
  ];
}

/** The kinds of events of this folder: the schema finds them by no field, only by their interfaces. */
export const procedureTypes = [...applicationEventTypes, ...procedureEventTypes];
