import { graphlib, layout as dagreLayout } from '@dagrejs/dagre';
import type { Workflow } from '../core/definition.js';

export interface Placed {
  readonly x: number;
  readonly y: number;
}

/** As large as a step with two lines of title and its phase. */
export const nodeSize = { width: 170, height: 84 };

/** As large as the title of a passage in two lines. */
export const labelSize = { width: 104, height: 42 };

/** One line from one step to another; several passages may share it. */
export interface Line {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  /** Index of the passage in the workflow. */
  readonly passage: number;
  /** Where its words stand, so that those of two lines do not cover each other. */
  readonly label: Placed;
  /** Through which it goes round the other steps, from edge to edge. */
  readonly points: readonly Placed[];
}

export interface Layout {
  /** Upper corner of each step, in the order of the steps; the list's index is the step's. */
  readonly steps: readonly Placed[];
  readonly lines: readonly Line[];
  /** Of the whole, words of lines included. */
  readonly width: number;
  readonly height: number;
}

/** Steps from the draft downwards, as few crossings as can be. Passages that lead nowhere yet are not drawn. */
export function layoutOf({ steps, transitions }: Workflow): Layout {
  const graph = new graphlib.Graph({ multigraph: true });
  graph.setGraph({ rankdir: 'TB', nodesep: 24, ranksep: 56, edgesep: 12, marginx: 16, marginy: 16 });
  // Two steps of one name are a fault that the checks tell; both are drawn, lines lead to the first.
  steps.forEach((_step, index) => graph.setNode(String(index), { ...nodeSize }));
  const indexOf = (key: string) => steps.findIndex((step) => step.key === key);
  const ways = transitions.flatMap(({ from, to }, passage) =>
    from.map((origin) => ({ passage, from: indexOf(origin), to: indexOf(to) })),
  );
  const drawn = ways.filter(({ from, to }) => from >= 0 && to >= 0);
  for (const { from, to, passage } of drawn)
    graph.setEdge(String(from), String(to), { ...labelSize, labelpos: 'c' }, String(passage));
  dagreLayout(graph);
  const { width = 0, height = 0 } = graph.graph();
  return {
    width: Math.max(width, 0),
    height: Math.max(height, 0),
    steps: steps.map((_step, index) => {
      const { x, y } = graph.node(String(index)) as Placed;
      return { x: x - nodeSize.width / 2, y: y - nodeSize.height / 2 };
    }),
    lines: drawn.map(({ from, to, passage }) => {
      const { x, y, points } = graph.edge(String(from), String(to), String(passage)) as unknown as Placed &
        Pick<Line, 'points'>;
      return {
        id: `${passage} ${from}`,
        from: String(from),
        to: String(to),
        passage,
        label: { x, y },
        points,
      };
    }),
  };
}

/** The same, begun from the right, as whoever reads Arabic expects it. */
export function mirrored({ steps, lines, width, height }: Layout): Layout {
  const turned = ({ x, y }: Placed): Placed => ({ x: width - x, y });
  return {
    width,
    height,
    steps: steps.map(({ x, y }) => ({ x: width - x - nodeSize.width, y })),
    lines: lines.map((line) => ({ ...line, label: turned(line.label), points: line.points.map(turned) })),
  };
}
