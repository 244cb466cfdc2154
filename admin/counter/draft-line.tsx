import CloudDoneIcon from '@mui/icons-material/CloudDoneOutlined';
import CloudOffIcon from '@mui/icons-material/CloudOffOutlined';
import SyncIcon from '@mui/icons-material/Sync';
import { Box } from '@mui/material';
import { useWords, type WordKey } from '../languages/words.js';
import type { DraftState } from './draft.js';

const shown: Record<DraftState['name'], { word: WordKey; icon: typeof SyncIcon }> = {
  saved: { word: 'counter.saved', icon: CloudDoneIcon },
  unsaved: { word: 'counter.unsaved', icon: SyncIcon },
  saving: { word: 'counter.saving', icon: SyncIcon },
  retrying: { word: 'counter.notSaved', icon: CloudOffIcon },
  refused: { word: 'counter.unsaved', icon: CloudOffIcon },
};

/** Whether what was typed is safe. */
export function DraftLine({ state }: { state: DraftState }) {
  const say = useWords();
  const { word, icon: Icon } = shown[state.name];
  return (
    <Box
      role="status"
      sx={{
        display: 'inline-flex',
        alignItems: 'center',
        gap: 0.75,
        color: 'text.secondary',
        fontSize: '0.875rem',
      }}
    >
      <Icon fontSize="small" aria-hidden="true" />
      {say(word)}
    </Box>
  );
}
