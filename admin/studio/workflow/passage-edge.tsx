import WarningIcon from '@mui/icons-material/WarningAmberOutlined';
import { Box, ButtonBase } from '@mui/material';
import { BaseEdge, EdgeLabelRenderer, type Edge, type EdgeProps } from '@xyflow/react';
import { useWords } from '../../languages/words.js';
import { useStudio } from '../core/studio-context.js';
import { curve } from './curve.js';
import { labelSize, type Placed } from './layout.js';
import { pathOf, useIsToLookAt, useSelection } from './selection.js';
import { twoLines } from './two-lines.js';
import { useCentring } from './use-centring.js';

export type PassageEdgeType = Edge<
  { title: string; inWords: string; passage: number; label: Placed; points: readonly Placed[] },
  'passage'
>;

/** A passage in the diagram: a line with a button that says what the passage is called. */
export function PassageEdge({ id, data, markerEnd }: EdgeProps<PassageEdgeType>) {
  const say = useWords();
  const { store } = useStudio();
  const selection = useSelection();
  const { title, inWords, passage, label, points } = data!;
  const centre = useCentring(label);
  const isSelected = selection?.kind === 'transitions' && selection.index === passage;
  const path = pathOf('transitions', passage);
  const isToLookAt = useIsToLookAt()(path);
  const select = () => store.select(path);
  return (
    <>
      <g onClick={select} style={{ cursor: 'pointer' }}>
        <BaseEdge
          id={id}
          path={curve(points, label)}
          interactionWidth={24}
          style={{ strokeWidth: isSelected ? 3.5 : 1.5 }}
          {...(markerEnd !== undefined && { markerEnd })}
        />
      </g>
      <EdgeLabelRenderer>
        <ButtonBase
          className="nodrag nopan"
          dir="auto"
          aria-label={isToLookAt ? `${inWords} · ${say('studioWorkflow.toLookAt')}` : inWords}
          aria-current={isSelected || undefined}
          title={title}
          onClick={select}
          data-choice={path.join('.')}
          onFocus={centre}
          style={{ transform: `translate(-50%, -50%) translate(${label.x}px, ${label.y}px)` }}
          sx={{
            position: 'absolute',
            pointerEvents: 'all',
            maxWidth: labelSize.width,
            // Large enough for a finger at the size at which the diagram is first shown.
            minHeight: 40,
            minWidth: 40,
            px: 0.75,
            borderRadius: 1,
            border: isSelected ? 2 : 1,
            borderColor: isSelected ? 'primary.main' : 'divider',
            bgcolor: 'background.paper',
            color: 'text.primary',
            fontSize: '0.8125rem',
            fontWeight: isSelected ? 600 : 400,
            lineHeight: 1.3,
            '&:focus-visible': { outline: '3px solid', outlineColor: 'primary.main' },
          }}
        >
          <Box component="span" sx={twoLines}>
            {title}
          </Box>
          {isToLookAt && <WarningIcon color="warning" fontSize="small" aria-hidden />}
        </ButtonBase>
      </EdgeLabelRenderer>
    </>
  );
}
