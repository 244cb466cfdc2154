import { describe, expect, it } from '@jest/globals';
import type { Step, Transition } from '../core/definition.js';
import { labelSize, layoutOf, mirrored, nodeSize } from './layout.js';

const step = (key: string): Step => ({ key, title: {}, phase: 'IN_REVIEW' });
const passage = (from: readonly string[], to: string): Transition => ({
  key: `${from.join()} ${to}`,
  title: {},
  from,
  to,
  who: [],
});

describe('where the steps of a workflow are drawn', () => {
  const steps = ['draft', 'filed', 'review', 'accepted', 'refused'].map(step);
  const {
    steps: placed,
    lines,
    width,
    height,
  } = layoutOf({
    steps,
    transitions: [
      passage(['draft'], 'filed'),
      passage(['filed'], 'review'),
      passage(['filed', 'review'], 'accepted'),
      passage(['review'], 'refused'),
      passage(['review'], 'gone'),
      passage([], 'refused'),
    ],
  });

  it('downwards, as the application goes', () => {
    const ys = placed.map(({ y }) => y);
    expect(ys[0]).toBeLessThan(ys[1]!);
    expect(ys[1]).toBeLessThan(ys[2]!);
    expect(ys[2]).toBeLessThan(ys[3]!);
    expect(ys[2]).toBeLessThan(ys[4]!);
  });

  it('no two on the same place', () => {
    placed.forEach((one, index) =>
      placed.slice(index + 1).forEach((other) => {
        const apart =
          Math.abs(one.x - other.x) >= nodeSize.width || Math.abs(one.y - other.y) >= nodeSize.height;
        expect(apart).toBe(true);
      }),
    );
  });

  it('a line from each origin, none from nowhere or to nowhere', () => {
    expect(lines.map(({ from, to, passage: index }) => [from, to, index])).toEqual([
      ['0', '1', 0],
      ['1', '2', 1],
      ['1', '3', 2],
      ['2', '3', 2],
      ['2', '4', 3],
    ]);
    lines.forEach(({ label: { x, y } }) => {
      expect(x > 0 && x < width && y > 0 && y < height).toBe(true);
    });
  });

  it('no words of a line over those of another, however many lie between the same steps', () => {
    const between = layoutOf({
      steps,
      transitions: [
        passage(['draft'], 'filed'),
        ...['review', 'accepted', 'refused', 'review'].map((to) => passage(['filed'], to)),
        ...['filed', 'accepted', 'refused', 'accepted'].map((to) => passage(['review'], to)),
      ],
    });
    between.lines.forEach(({ label }, index) =>
      between.lines.slice(index + 1).forEach(({ label: other }) => {
        const isApart =
          Math.abs(label.x - other.x) >= labelSize.width || Math.abs(label.y - other.y) >= labelSize.height;
        expect(isApart).toBe(true);
      }),
    );
  });

  it('mirrored, everything stands as far from the right as it stood from the left', () => {
    const layout = layoutOf({
      steps,
      transitions: [passage(['draft'], 'filed'), passage(['draft'], 'review')],
    });
    const turned = mirrored(layout);
    layout.steps.forEach(({ x, y }, index) => {
      expect(turned.steps[index]).toEqual({ x: layout.width - x - nodeSize.width, y });
    });
    layout.lines.forEach(({ points }, line) =>
      points.forEach(({ x }, point) => {
        expect(x + turned.lines[line]!.points[point]!.x).toBeCloseTo(layout.width);
      }),
    );
  });

  it('an empty workflow, a step that leads to itself, two steps of one name', () => {
    expect(layoutOf({ steps: [], transitions: [] })).toMatchObject({ steps: [], lines: [] });
    const odd = layoutOf({ steps: [step('a'), step('a')], transitions: [passage(['a'], 'a')] });
    expect(odd.steps).toHaveLength(2);
    expect(odd.lines).toHaveLength(1);
  });
});
