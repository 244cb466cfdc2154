import { describe, expect, it } from '@jest/globals';
import type { IncomingMessage } from 'node:http';
import { clientAddress } from './client-address.js';

const request = (forwarded?: string) =>
  ({
    socket: { remoteAddress: '10.0.0.9' },
    headers: { 'x-forwarded-for': forwarded },
  }) as unknown as IncomingMessage;

describe('the address of a client', () => {
  it.each([
    [0, undefined, '10.0.0.9'],
    [0, '6.6.6.6', '10.0.0.9'],
    [1, '196.12.0.1', '196.12.0.1'],
    [1, '6.6.6.6, 196.12.0.1', '196.12.0.1'],
    [2, '6.6.6.6, 196.12.0.1, 10.0.0.1', '196.12.0.1'],
    [2, '196.12.0.1', '10.0.0.9'],
    [1, undefined, '10.0.0.9'],
    [1, ' , ', '10.0.0.9'],
  ])('behind %i proxies, forwarded for %s, is %s', (proxies, forwarded, address) =>
    expect(clientAddress(proxies)(request(forwarded))).toBe(address),
  );
});
