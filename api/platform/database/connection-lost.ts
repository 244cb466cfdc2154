/** What Node and PostgreSQL say when the server went away, is starting, or has no connection left. */
const codes =
  /^(ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|ENOTFOUND|EHOSTUNREACH|57P0[1-5]|53300|08\w{3}|25P03)$/;
const messages =
  /Connection terminated|Connection ended|connection error and is not queryable|timeout exceeded when trying to connect|Client was closed/;

/** PostgreSQL is not there for a moment: worth another try, unlike our own faults. */
export function isConnectionLost(cause: unknown): boolean {
  if (!(cause instanceof Error)) return false;
  const code = (cause as { code?: unknown }).code;
  if (typeof code === 'string' && codes.test(code)) return true;
  if (messages.test(cause.message)) return true;
  if (cause instanceof AggregateError && cause.errors.some(isConnectionLost)) return true;
  return isConnectionLost(cause.cause);
}
