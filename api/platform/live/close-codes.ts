/**
 * Why the server closed a socket, for whoever writes a client. The others are graphql-transport-ws's own: 4400 bad
 * message, 4408 no connection_init in time, 4409 operation id in use, 4429 connection_init twice, 4500 our fault.
 */
export const closeCodes = {
  /** The server stops: connect again, another process will answer. */
  goingAway: 1001,
  /** A message was larger than allowed: do not send it again. */
  messageTooLarge: 1009,
  /** The server cannot go on for the moment: connect again soon and go on after the last cursor. */
  tryAgain: 1013,
  /** The session or key that the connection stood on is over: sign in, then connect again. */
  sessionEnded: 4401,
  /** The proof given in connection_init does not hold. */
  forbidden: 4403,
  /** The client did not take what was sent to it: connect again and go on after the last cursor. */
  tooSlow: 4413,
} as const;
