import { AsyncLocalStorage } from 'node:async_hooks';
import { randomUUID } from 'node:crypto';
import type { Language } from '../core/localized-text.js';

/** What every line of the log and every error message needs to know of the request that it belongs to. */
export interface CurrentRequest {
  /** The same id stands in the answer's errors and in the log. */
  readonly id: string;
  /** The language that messages are written in: the viewer's, once it is known who asks. */
  language: Language;
}

const requests = new AsyncLocalStorage<CurrentRequest>();

export const runInRequest = <T>(request: CurrentRequest, work: () => T): T => requests.run(request, work);
/** For what begins outside: an HTTP request, or one operation of a socket. */
export const runInNewRequest = <T>(language: Language, work: () => T): T =>
  runInRequest({ id: randomUUID(), language }, work);
export const currentRequest = (): CurrentRequest | undefined => requests.getStore();
