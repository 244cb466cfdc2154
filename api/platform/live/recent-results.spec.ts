import { describe, expect, it, jest } from '@jest/globals';
import { RecentResults } from './recent-results.js';

describe('Recent results', () => {
  it('are kept for a moment', () => {
    jest.useFakeTimers({ now: 0 });
    const recent = new RecentResults();
    const result = Buffer.from('result');
    recent.add('a', result);
    jest.setSystemTime(4_999);
    expect([recent.get('a'), recent.get('b')]).toEqual([result, null]);
    jest.setSystemTime(5_001);
    expect(recent.get('a')).toBeNull();
    jest.useRealTimers();
  });

  it('fill no more than their room: the oldest go', () => {
    const recent = new RecentResults();
    const megabyte = Buffer.alloc(1024 * 1024);
    for (let n = 0; n < 40; n++) {
      recent.add(`${n}`, megabyte);
      recent.add(`${n}`, megabyte);
    }
    const kept = Array.from({ length: 40 }, (_, n) => recent.get(`${n}`) !== null);
    expect(kept).toEqual(kept.map((_, n) => n >= 24));
    recent.add('too large', Buffer.alloc(17 * 1024 * 1024));
    expect(recent.get('too large')).toBeNull();
  });
});
