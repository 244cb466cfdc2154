import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { cursorTooOld, readEventCursor, writeEventCursor } from './event-cursor.js';

const unknown = { code: 'BAD_USER_INPUT', messageCode: 'live.cursor_unknown' };
const refused = (text: string) => {
  try {
    return readEventCursor(text);
  } catch (error) {
    return error;
  }
};

describe('A cursor', () => {
  it('reads as the number that it was written of', () => {
    fc.assert(
      fc.property(fc.nat({ max: 999_999_999_999_999 }), (number) => {
        expect(readEventCursor(writeEventCursor(number))).toBe(number);
      }),
    );
  });

  it('is read as it was written, and nothing else is', () => {
    const encoded = (text: string) => Buffer.from(text).toString('base64url');
    for (const text of [
      '',
      'event:1',
      encoded('event:'),
      encoded('event:-1'),
      encoded('event:007'),
      encoded('event:1000000000000000'),
      encoded('row:1'),
      `${writeEventCursor(1)}=`,
      ` ${writeEventCursor(1)}`,
      'x'.repeat(1_000_000),
    ])
      expect(refused(text)).toMatchObject(unknown);
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(refused(text)).toMatchObject(unknown);
      }),
    );
  });

  it('that is too old comes with one that is not', () => {
    const { code, params } = cursorTooOld(42);
    expect([code, readEventCursor(String(params['oldest']))]).toEqual(['CONFLICT', 42]);
  });
});
