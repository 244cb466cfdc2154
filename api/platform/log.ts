import { pino, type Logger } from 'pino';
import { currentRequest } from './request.js';

export type Log = Logger;

/** Never written to the log, wherever they stand: secrets, and what identifies a person. */
const secrets = [
  'password',
  'token',
  'secret',
  'cin',
  'phone',
  'email',
  'authorization',
  'cookie',
  'answers',
];

export function createLog(level: string): Log {
  return pino({
    level,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    redact: { paths: secrets.flatMap((name) => [name, `*.${name}`, `*.*.${name}`]), censor: '…' },
    mixin: () => {
      const request = currentRequest();
      return request ? { requestId: request.id } : {};
    },
  });
}
