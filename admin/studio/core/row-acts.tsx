import DeleteIcon from '@mui/icons-material/DeleteOutline';
import DownIcon from '@mui/icons-material/ArrowDownward';
import UpIcon from '@mui/icons-material/ArrowUpward';
import { Box, IconButton, Tooltip } from '@mui/material';
import { useWords } from '../../languages/words.js';

export type RowAct = 'up' | 'down' | 'remove';

interface Props {
  /** What the buttons speak of: 'Pièce 2'. */
  what: string;
  index: number;
  count: number;
  onMove: (to: number, by: RowAct) => void;
  onRemove?: () => void;
}

const icons = { up: UpIcon, down: DownIcon, remove: DeleteIcon };

/** Moves one of several up or down, or takes it away. Buttons at the ends stay reachable, so that none loses the focus. */
export function RowActs({ what, index, count, onMove, onRemove }: Props) {
  const say = useWords();
  const act = (name: RowAct, label: string, isPossible: boolean, onClick: () => void) => {
    const Icon = icons[name];
    return (
      <Tooltip title={label}>
        <IconButton
          size="small"
          aria-label={label}
          aria-disabled={!isPossible}
          data-act={name}
          onClick={isPossible ? onClick : undefined}
          sx={{ '&[aria-disabled=true]': { opacity: 0.4, cursor: 'default' } }}
        >
          <Icon fontSize="small" />
        </IconButton>
      </Tooltip>
    );
  };
  return (
    <Box sx={{ display: 'flex', flexShrink: 0 }}>
      {act('up', say('studioWorkflow.moveUp', { what }), index > 0, () => onMove(index - 1, 'up'))}
      {act('down', say('studioWorkflow.moveDown', { what }), index < count - 1, () =>
        onMove(index + 1, 'down'),
      )}
      {onRemove && act('remove', say('studioWorkflow.remove', { what }), true, onRemove)}
    </Box>
  );
}
