import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { SignedAddresses } from './signed-addresses.js';

const addresses = new SignedAddresses('a secret of 32 characters or more', 'https://example.org');
const minute = 60_000;
const now = Date.parse('2026-11-23T08:00:30Z');

function check(address: string, at: number, by = addresses) {
  const url = new URL(address);
  return by.check(url.pathname, url.searchParams, at);
}

describe('signed addresses', () => {
  it('are good for five minutes and not for seven', () => {
    const address = addresses.sign('/files/1', now);
    expect(address.startsWith('https://example.org/files/1?')).toBe(true);
    expect(check(address, now)).toBe('good');
    expect(check(address, now + 5 * minute)).toBe('good');
    expect(check(address, now + 6 * minute)).toBe('expired');
  });

  it('are the same when asked twice in a minute, so that browsers keep what they have', () => {
    expect(addresses.sign('/files/1', now + 20_000)).toBe(addresses.sign('/files/1', now));
  });

  it('are worth nothing for another path, another time, another secret, or with another signature', () => {
    const address = addresses.sign('/files/1', now);
    expect(check(address.replace('/files/1', '/files/2'), now)).toBe('forged');
    expect(check(address.replace(/expires=\d/, 'expires=9'), now)).toBe('forged');
    expect(check(address, now, new SignedAddresses('another', 'https://example.org'))).toBe('forged');
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (signature) => {
        const url = new URL(address);
        url.searchParams.set('signature', signature);
        expect(check(url.href, now)).toBe('forged');
      }),
    );
    expect(addresses.check('/files/1', new URLSearchParams())).toBe('forged');
  });
});
