import CloudDoneIcon from '@mui/icons-material/CloudDoneOutlined';
import CloudOffIcon from '@mui/icons-material/CloudOffOutlined';
import RedoIcon from '@mui/icons-material/Redo';
import SyncIcon from '@mui/icons-material/Sync';
import UndoIcon from '@mui/icons-material/Undo';
import { Alert, Box, Chip, IconButton, Tooltip } from '@mui/material';
import { useEffect, useEffectEvent, useSyncExternalStore, type ReactNode } from 'react';
import { useWords, type WordKey } from '../languages/words.js';
import { Isolated } from '../shell/isolated.js';
import { turned } from '../theme/turned.js';
import type { SaveState } from './core/saver.js';
import { useStudio } from './core/studio-context.js';
import { useAttendance } from './core/use-attendance.js';
import { MoreActs } from './more-acts.js';
import { PublishButton } from './publish/publish-button.js';
import type { Opened } from './studio.page.js';

const shown: Record<SaveState['name'], { word: WordKey; icon: typeof SyncIcon }> = {
  saved: { word: 'studio.saved', icon: CloudDoneIcon },
  unsaved: { word: 'studio.unsaved', icon: SyncIcon },
  saving: { word: 'studio.saving', icon: SyncIcon },
  retrying: { word: 'studio.retrying', icon: CloudOffIcon },
  refused: { word: 'studio.refused', icon: CloudOffIcon },
};

/** Undo and redo, whether the draft is safe, who else is in it, and what is done with the whole of it. */
export function Toolbar({ draft }: { draft: Opened }) {
  const say = useWords();
  const { store, saver } = useStudio();
  const canUndo = useSyncExternalStore(store.subscribe, store.canUndo);
  const canRedo = useSyncExternalStore(store.subscribe, store.canRedo);
  const state = useSyncExternalStore(saver.subscribe, saver.state);
  const others = useAttendance(draft.id, saver);
  useUndoKeys(store.undo, store.redo);
  const { word, icon: Icon } = shown[state.name];
  return (
    <>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1, mb: 1 }}>
        <Act label={say('studio.undo')} disabled={!canUndo} onClick={store.undo} icon={<UndoIcon />} />
        <Act label={say('studio.redo')} disabled={!canRedo} onClick={store.redo} icon={<RedoIcon />} />
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
        {others.map((name) => (
          <Chip
            key={name}
            size="small"
            color="info"
            variant="outlined"
            label={<Isolated>{say('studio.alsoHere', { name })}</Isolated>}
          />
        ))}
        <Box sx={{ marginInlineStart: 'auto', display: 'flex', gap: 1 }}>
          <MoreActs draft={draft} />
          <PublishButton draft={draft} />
        </Box>
      </Box>
      {state.name === 'refused' && (
        <Alert severity="error" sx={{ mb: 1 }}>
          {state.message}
        </Alert>
      )}
    </>
  );
}

interface ActProps {
  label: string;
  disabled: boolean;
  onClick: () => void;
  icon: ReactNode;
}

function Act({ label, disabled, onClick, icon }: ActProps) {
  return (
    <Tooltip title={label}>
      <span>
        <IconButton aria-label={label} disabled={disabled} onClick={onClick} sx={turned}>
          {icon}
        </IconButton>
      </span>
    </Tooltip>
  );
}

/** The keys that everybody's hands know; inside a text they undo the text's letters, which is the same. */
function useUndoKeys(undo: () => void, redo: () => void) {
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
    const key = event.key.toLowerCase();
    if (key !== 'z' && key !== 'y') return;
    event.preventDefault();
    if (key === 'y' || event.shiftKey) redo();
    else undo();
  });
  useEffect(() => {
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, []);
}
