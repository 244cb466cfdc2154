import { started } from './postgres.setup.mjs';

/** Last started, first stopped. */
export default async function teardown() {
  while (started.stops.length > 0) await started.stops.pop()();
  await started.watchdog?.dismiss();
  started.watchdog = undefined;
}
