import { Alert, TextField } from '@mui/material';
import { useListContext } from 'ra-core';
import { useState } from 'react';
import { useAct } from '../data/ask.js';
import { SaveViewDocument } from '../generated/graphql.js';
import { useWords } from '../languages/words.js';
import { Dialog } from '../shell/dialog.js';
import { wordsFor } from '../shell/failed.js';

export function SaveViewDialog({ onClose }: { onClose: () => void }) {
  const say = useWords();
  const { filterValues } = useListContext();
  const [name, setName] = useState('');
  const save = useAct(SaveViewDocument, ['SavedViews']);
  const problems = save.data?.saveView.problems ?? [];
  const submit = async () => {
    const answer = await save.mutateAsync({
      input: { name, filter: filterValues as Record<string, unknown> },
    });
    if (answer.saveView.problems.length === 0) onClose();
  };
  return (
    <Dialog
      title={say('queue.saveView')}
      confirm={say('shell.save')}
      width="xs"
      busy={save.isPending}
      disabled={name.trim() === ''}
      onConfirm={() => void submit().catch(() => undefined)}
      onClose={onClose}
    >
      {save.error && <Alert severity="error">{wordsFor(save.error, say)}</Alert>}
      <TextField
        autoFocus
        fullWidth
        label={say('queue.viewName')}
        value={name}
        onChange={(event) => setName(event.target.value)}
        error={problems.length > 0}
        helperText={problems.map((problem) => problem.message).join(' ')}
        slotProps={{ htmlInput: { dir: 'auto', maxLength: 80 } }}
        sx={{ mt: 1 }}
      />
    </Dialog>
  );
}
