import { JihaError } from '../../core/errors.js';

/** A place in the log: after the event of that number. Opaque to callers, who keep the newest one that they were given. */
export const writeEventCursor = (number: number): string =>
  Buffer.from(`event:${number}`).toString('base64url');

export function readEventCursor(text: string): number {
  const [, digits] = /^event:(\d{1,15})$/.exec(Buffer.from(text, 'base64url').toString('latin1')) ?? [];
  const number = Number(digits);
  // As we write it and not otherwise: Buffer reads over what does not belong.
  if (digits === undefined || writeEventCursor(number) !== text) throw unknownCursor();
  return number;
}

/** No cursor of ours, or one of a log that is not this one (a database restored from an older backup). */
export const unknownCursor = () => new JihaError('BAD_USER_INPUT', 'live.cursor_unknown');

/** What came after this cursor is no longer kept. `oldest` is the oldest cursor that can still be followed. */
export const cursorTooOld = (oldest: number) =>
  new JihaError('CONFLICT', 'live.cursor_too_old', { oldest: writeEventCursor(oldest) });
