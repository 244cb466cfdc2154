import { jobKind, type Jobs } from '../jobs/jobs.js';
import type { EventLog } from './event-log.js';

const forgetOld = jobKind('events.forget', { retries: 0, within: 3_600 });

/** Events are kept for so many days: whoever was away for longer reads anew what is now. */
export function keepEventsFor(days: number, eventLog: EventLog, jobs: Jobs): void {
  jobs.handle(forgetOld, async () => void (await eventLog.forget(days)));
  jobs.every(forgetOld, '17 * * * *');
}
