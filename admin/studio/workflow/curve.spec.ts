import { describe, expect, it } from '@jest/globals';
import { curve, passing } from './curve.js';

describe('a line of the diagram', () => {
  const points = [
    { x: 0, y: 0 },
    { x: 10, y: 10 },
    { x: 20, y: 40 },
    { x: 0, y: 60 },
  ];

  it('goes from the first point to the last', () => {
    expect(curve(points)).toBe('M0.0,0.0 Q10.0,10.0 15.0,25.0 Q20.0,40.0 10.0,50.0 L0.0,60.0');
    expect(curve([{ x: 1, y: 2 }])).toBe('M1.0,2.0');
    expect(curve([])).toBe('');
  });

  it('its words stand where it passes: in the middle of the bend', () => {
    expect(passing(points, { x: 20, y: 40 })).toEqual({ x: 16.25, y: 38.75 });
    expect(passing(points, { x: 10, y: 10 })).toEqual({ x: 8.75, y: 11.25 });
    expect(passing(points, { x: 99, y: 99 })).toEqual({ x: 99, y: 99 });
  });
});
