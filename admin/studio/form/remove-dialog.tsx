import { List, ListItem, Typography } from '@mui/material';
import { useWords } from '../../languages/words.js';
import { Dialog } from '../../shell/dialog.js';
import { localized } from '../core/localized.js';
import type { Reference } from './references.js';

interface Props {
  field: string;
  references: readonly Reference[];
  onConfirm: () => void;
  onClose: () => void;
}

/** Asked only when something speaks of the field: it will go on doing so, and the checks will say where. */
export function RemoveDialog({ field, references, onConfirm, onClose }: Props) {
  const say = useWords();
  return (
    <Dialog
      title={say('studioForm.remove.title', { field })}
      confirm={say('studioForm.act.remove')}
      grave
      onConfirm={onConfirm}
      onClose={onClose}
    >
      <Typography>{say('studioForm.remove.question')}</Typography>
      <List dense disablePadding sx={{ listStyle: 'disc', paddingInlineStart: 3 }}>
        {references.map(({ as, title, path }) => (
          <ListItem key={path.join('.')} disablePadding sx={{ display: 'list-item' }}>
            {say(`studioForm.remove.as.${as}`, { title: localized(title, say('studioForm.untitled')) })}
          </ListItem>
        ))}
      </List>
    </Dialog>
  );
}
