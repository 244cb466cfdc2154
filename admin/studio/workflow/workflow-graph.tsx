import { Box, Typography } from '@mui/material';
import { useTheme } from '@mui/material/styles';
import { Controls, MarkerType, ReactFlow, type Node } from '@xyflow/react';
import '@xyflow/react/dist/style.css';
import { useMemo } from 'react';
import type { Phase } from '../../application/phase.js';
import { isolated } from '../../languages/isolated.js';
import { useWords } from '../../languages/words.js';
import { colours } from '../../theme/colours.js';
import { useDefinition } from '../core/studio-context.js';
import { layoutOf, mirrored, nodeSize } from './layout.js';
import { PassageEdge, type PassageEdgeType } from './passage-edge.js';
import { Refit } from './refit.js';
import { StepNode, type StepNodeType } from './step-node.js';
import { wordsOfSteps } from './words-of-steps.js';

const nodeTypes = { step: StepNode, frame: () => null };
const edgeTypes = { passage: PassageEdge };
const whole = { padding: 0.02, maxZoom: 1 };
/** At first one sees what one can read, at the button's wish all of it. */
const readable = { ...whole, minZoom: 0.6 };
const arrow = {
  type: MarkerType.ArrowClosed,
  color: colours.edge,
  width: 22,
  height: 22,
  // As large on a line that is selected as on any other.
  markerUnits: 'userSpaceOnUse',
};

/** The workflow drawn by itself from the draft downwards. Steps and passages in it are buttons that select. */
export default function WorkflowGraph() {
  const say = useWords();
  const workflow = useDefinition((definition) => definition.workflow);
  const isMirrored = useTheme().direction === 'rtl';
  const placed = useMemo(() => {
    const layout = layoutOf(workflow);
    return isMirrored ? mirrored(layout) : layout;
  }, [workflow, isMirrored]);
  const { steps, transitions } = workflow;
  const words = wordsOfSteps(steps, say);
  const nodes = steps.map((step, index): StepNodeType => ({
    id: String(index),
    type: 'step',
    position: placed.steps[index]!,
    ...nodeSize,
    data: { title: words.stepTitle(step), phase: step.phase as Phase },
  }));
  // What is fitted into the view are nodes: this one is as large as everything, so that words at the edges are seen too.
  const frame: Node<Record<string, never>, 'frame'> = {
    id: 'frame',
    type: 'frame',
    position: { x: 0, y: 0 },
    width: placed.width,
    height: placed.height,
    style: { pointerEvents: 'none' },
    domAttributes: { 'aria-hidden': true },
    data: {},
  };
  const edges = placed.lines.map(({ id, from, to, passage, label, points }): PassageEdgeType => {
    const title = words.passageTitle(transitions[passage]!);
    const inWords = say('studioWorkflow.passageInWords', {
      passage: isolated(title),
      from: isolated(words.stepTitle(steps[Number(from)]!)),
      to: isolated(words.stepTitle(steps[Number(to)]!)),
    });
    const data = { title, inWords, passage, label, points };
    return { id, type: 'passage', source: from, target: to, markerEnd: arrow, data };
  });
  return (
    <Box component="section" aria-label={say('studioWorkflow.diagram')} sx={{ minWidth: 0 }}>
      <Typography variant="body2" color="text.secondary" sx={{ mb: 1 }}>
        {say('studioWorkflow.diagramHelp')}
      </Typography>
      <Box
        dir="ltr"
        sx={{
          height: { xs: '60vh', md: 'auto' },
          aspectRatio: { md: `${placed.width} / ${placed.height}` },
          minHeight: 360,
          maxHeight: { md: 1400 },
          border: 1,
          borderColor: 'divider',
          bgcolor: 'background.default',
          '& .react-flow__edge-path': { stroke: colours.edge },
          '& .react-flow__controls-button': { width: 32, height: 32 },
          '& .react-flow__attribution a': { color: 'text.secondary' },
        }}
      >
        <ReactFlow
          nodes={[frame, ...nodes]}
          edges={edges}
          nodeTypes={nodeTypes}
          edgeTypes={edgeTypes}
          fitView
          fitViewOptions={readable}
          minZoom={0.15}
          nodesDraggable={false}
          nodesConnectable={false}
          nodesFocusable={false}
          edgesFocusable={false}
          elementsSelectable={false}
          // The wheel scrolls the page.
          zoomOnScroll={false}
          preventScrolling={false}
          ariaLabelConfig={{
            'controls.ariaLabel': say('studioWorkflow.view'),
            'controls.zoomIn.ariaLabel': say('studioWorkflow.zoomIn'),
            'controls.zoomOut.ariaLabel': say('studioWorkflow.zoomOut'),
            'controls.fitView.ariaLabel': say('studioWorkflow.fitView'),
          }}
        >
          <Refit width={placed.width} height={placed.height} as={readable} />
          <Controls showInteractive={false} fitViewOptions={whole} />
        </ReactFlow>
      </Box>
    </Box>
  );
}
