import { isNativeError } from 'node:util/types';

/** What Node and PostgreSQL say when the server went away, is starting, or has no connection left. */
const codes =
  /^(ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|ENOTFOUND|EHOSTUNREACH|57P0[1-5]|53300|08\w{3}|25P03)$/;
const messages =
  /Connection terminated|Connection ended|connection error and is not queryable|timeout exceeded when trying to connect|Client was closed/;

/** PostgreSQL is not there for a moment: worth another try, unlike our own faults. */
export function isConnectionLost(cause: unknown): boolean {
  if (!isNativeError(cause)) return false;
  const { code, errors } = cause as { code?: unknown; errors?: unknown };
  if (typeof code === 'string' && codes.test(code)) return true;
  if (messages.test(cause.message)) return true;
  if (Array.isArray(errors) && errors.some(isConnectionLost)) return true;
  return isConnectionLost(cause.cause);
}
