import { describe, expect, it } from '@jest/globals';
import { farthest, spreadOf, summaryOf } from './statistics.ts';

describe('Several rounds', () => {
  it('come to their median, the middle of two where their number is even', () => {
    expect(summaryOf([30, 10, 20])).toEqual({ median: 20, least: 10, most: 30 });
    expect(summaryOf([10, 40, 20, 30]).median).toBe(25);
    expect(summaryOf([7])).toEqual({ median: 7, least: 7, most: 7 });
  });

  it('tell how far apart they lie, and which of them is out of line', () => {
    expect(spreadOf(summaryOf([90, 100, 110]))).toBeCloseTo(0.2);
    expect(farthest([100, 102, 160, 99])).toBe(2);
  });
});
