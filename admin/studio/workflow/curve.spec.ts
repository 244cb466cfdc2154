import { describe, expect, it } from '@jest/globals';
import { curve } from './curve.js';

describe('a line of the diagram', () => {
  const points = [
    { x: 0, y: 0 },
    { x: 10, y: 10 },
    { x: 20, y: 40 },
    { x: 0, y: 60 },
  ];
  const elsewhere = { x: 99, y: 99 };

  it('goes from the first point to the last, round those between', () => {
    expect(curve(points, elsewhere)).toBe('M0.0,0.0 Q10.0,10.0 15.0,25.0 Q20.0,40.0 10.0,50.0 L0.0,60.0');
    expect(curve([{ x: 1, y: 2 }], elsewhere)).toBe('M1.0,2.0');
    expect(curve([], elsewhere)).toBe('');
  });

  it('passes through its words', () => {
    expect(curve(points, { x: 20, y: 40 })).toBe(
      'M0.0,0.0 Q10.0,10.0 15.0,25.0 L20.0,40.0 M20.0,40.0 L0.0,60.0',
    );
  });
});
