import { ButtonBase } from '@mui/material';
import { BaseEdge, EdgeLabelRenderer, type Edge, type EdgeProps } from '@xyflow/react';
import { useStudio } from '../core/studio-context.js';
import { curve } from './curve.js';
import type { Placed } from './layout.js';
import { pathOf, useSelection } from './selection.js';
import { useCentring } from './use-centring.js';

export type PassageEdgeType = Edge<
  { title: string; inWords: string; passage: number; label: Placed; points: readonly Placed[] },
  'passage'
>;

/** A passage in the diagram: a line with a button that says what the passage is called. */
export function PassageEdge({ id, data, markerEnd }: EdgeProps<PassageEdgeType>) {
  const { store } = useStudio();
  const selection = useSelection();
  const { title, inWords, passage, label, points } = data!;
  const centre = useCentring(label);
  const isSelected = selection?.kind === 'transitions' && selection.index === passage;
  const select = () => store.select(pathOf('transitions', passage));
  return (
    <>
      <g onClick={select} style={{ cursor: 'pointer' }}>
        <BaseEdge
          id={id}
          path={curve(points)}
          interactionWidth={24}
          style={{ strokeWidth: isSelected ? 3.5 : 1.5 }}
          {...(markerEnd !== undefined && { markerEnd })}
        />
      </g>
      <EdgeLabelRenderer>
        <ButtonBase
          className="nodrag nopan"
          dir="auto"
          aria-label={inWords}
          aria-current={isSelected || undefined}
          title={title}
          onClick={select}
          onFocus={centre}
          style={{ transform: `translate(-50%, -50%) translate(${label.x}px, ${label.y}px)` }}
          sx={{
            position: 'absolute',
            pointerEvents: 'all',
            display: 'block',
            maxWidth: 170,
            minHeight: 26,
            px: 1,
            borderRadius: 1,
            border: isSelected ? 2 : 1,
            borderColor: isSelected ? 'primary.main' : 'divider',
            bgcolor: 'background.paper',
            color: 'text.primary',
            fontSize: '0.8125rem',
            fontWeight: isSelected ? 600 : 400,
            whiteSpace: 'nowrap',
            overflow: 'hidden',
            textOverflow: 'ellipsis',
            '&:focus-visible': { outline: '3px solid', outlineColor: 'primary.main' },
          }}
        >
          {title}
        </ButtonBase>
      </EdgeLabelRenderer>
    </>
  );
}
