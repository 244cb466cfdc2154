import WarningIcon from '@mui/icons-material/WarningAmberOutlined';
import { Box, ButtonBase } from '@mui/material';
import { alpha, useTheme } from '@mui/material/styles';
import { Handle, Position, type Node, type NodeProps } from '@xyflow/react';
import { phaseColour, phaseWord, type Phase } from '../../application/phase.js';
import { isolated } from '../../languages/isolated.js';
import { useWords } from '../../languages/words.js';
import { useStudio } from '../core/studio-context.js';
import { nodeSize } from './layout.js';
import { pathOf, useIsToLookAt, useSelection } from './selection.js';
import { twoLines } from './two-lines.js';
import { useCentring } from './use-centring.js';

export type StepNodeType = Node<{ title: string; phase: Phase }, 'step'>;

const anchor = { opacity: 0, pointerEvents: 'none' } as const;

/** A step in the diagram: a button with its title, its phase in words and in colour. */
export function StepNode({ id, data, positionAbsoluteX, positionAbsoluteY }: NodeProps<StepNodeType>) {
  const say = useWords();
  const { direction } = useTheme();
  const { store } = useStudio();
  const selection = useSelection();
  const path = pathOf('steps', Number(id));
  const isToLookAt = useIsToLookAt()(path);
  const centre = useCentring({
    x: positionAbsoluteX + nodeSize.width / 2,
    y: positionAbsoluteY + nodeSize.height / 2,
  });
  const isSelected = selection?.kind === 'steps' && selection.index === Number(id);
  const colour = phaseColour[data.phase];
  const phase = say(phaseWord(data.phase));
  const inWords = say('studioWorkflow.stepInWords', { step: isolated(data.title), phase });
  return (
    <>
      <Handle type="target" position={Position.Top} isConnectable={false} style={anchor} aria-hidden />
      <ButtonBase
        className="nodrag nopan"
        // The diagram itself counts from the left in every language.
        dir={direction}
        aria-label={isToLookAt ? `${inWords} · ${say('studioWorkflow.toLookAt')}` : inWords}
        aria-current={isSelected || undefined}
        onClick={() => store.select(path)}
        data-choice={path.join('.')}
        onFocus={centre}
        sx={{
          ...nodeSize,
          flexDirection: 'column',
          gap: 0.5,
          p: 1,
          borderRadius: 2,
          border: isSelected ? 3 : 1,
          borderColor: isSelected ? 'primary.main' : colour,
          borderInlineStartWidth: 8,
          borderInlineStartColor: colour,
          bgcolor: 'background.paper',
          color: 'text.primary',
          '&:focus-visible': { outline: '3px solid', outlineColor: 'primary.main', outlineOffset: 2 },
        }}
      >
        <Box component="span" dir="auto" sx={{ ...twoLines, fontWeight: 600, lineHeight: 1.3 }}>
          {data.title}
        </Box>
        <Box
          component="span"
          dir="auto"
          sx={{ px: 1, borderRadius: 1, fontSize: '0.8125rem', color: colour, bgcolor: alpha(colour, 0.1) }}
        >
          {phase}
        </Box>
        {isToLookAt && (
          <WarningIcon
            color="warning"
            fontSize="small"
            aria-hidden
            sx={{ position: 'absolute', top: 4, insetInlineEnd: 4 }}
          />
        )}
      </ButtonBase>
      <Handle type="source" position={Position.Bottom} isConnectable={false} style={anchor} aria-hidden />
    </>
  );
}
