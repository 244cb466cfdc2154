import DeleteIcon from '@mui/icons-material/DeleteOutlined';
import ReplayIcon from '@mui/icons-material/Replay';
import { Box, IconButton, LinearProgress, Paper, Stack, Typography } from '@mui/material';
import { useFormats } from '../../languages/formats.js';
import { useWords } from '../../languages/words.js';
import { FileName } from './file-name.js';
import type { Sending } from './use-uploads.js';

interface Props {
  ids: readonly string[];
  sending: readonly Sending[];
  onAgain: (key: number) => void;
  onDrop: (key: number) => void;
  onRemove?: (fileId: string) => void;
}

/** What has arrived and what is on its way. */
export function FileList({ ids, sending, onAgain, onDrop, onRemove }: Props) {
  const say = useWords();
  if (ids.length + sending.length === 0) return null;
  return (
    <Stack component="ul" spacing={1} sx={{ listStyle: 'none', p: 0, m: 0 }}>
      {ids.map((fileId) => (
        <Paper
          component="li"
          key={fileId}
          variant="outlined"
          sx={{ display: 'flex', alignItems: 'center', px: 1.5, py: 0.5 }}
        >
          <FileName id={`file-${fileId}`} fileId={fileId} />
          {onRemove && (
            <IconButton
              id={`remove-${fileId}`}
              onClick={() => onRemove(fileId)}
              aria-label={say('forms.removeFile')}
              aria-labelledby={`remove-${fileId} file-${fileId}`}
            >
              <DeleteIcon />
            </IconButton>
          )}
        </Paper>
      ))}
      {sending.map((each) => (
        <Paper component="li" key={each.key} variant="outlined" sx={{ px: 1.5, py: 0.5 }}>
          <OnItsWay sending={each} onAgain={() => onAgain(each.key)} onDrop={() => onDrop(each.key)} />
        </Paper>
      ))}
    </Stack>
  );
}

interface OnItsWayProps {
  sending: Sending;
  onAgain: () => void;
  onDrop: () => void;
}

function OnItsWay({ sending: { name, share, waiting, failed }, onAgain, onDrop }: OnItsWayProps) {
  const say = useWords();
  const { percent } = useFormats();
  return (
    <>
      <Stack direction="row" spacing={1} sx={{ alignItems: 'center' }}>
        <Typography sx={{ flex: 1, overflowWrap: 'anywhere' }}>
          <bdi>{name}</bdi>
        </Typography>
        {failed === null && (
          <Typography variant="body2" color="text.secondary" aria-hidden="true">
            {percent(share)}
          </Typography>
        )}
        {failed !== null && (
          <IconButton onClick={onAgain} aria-label={`${say('shell.tryAgain')}: ${name}`}>
            <ReplayIcon />
          </IconButton>
        )}
        <IconButton onClick={onDrop} aria-label={`${say('shell.cancel')}: ${name}`}>
          <DeleteIcon />
        </IconButton>
      </Stack>
      {failed === null && (
        <LinearProgress
          variant="determinate"
          value={share * 100}
          aria-label={say('forms.sending', { name })}
          sx={{ mb: 0.5 }}
        />
      )}
      <Box role="status">
        {waiting && (
          <Typography variant="body2" color="text.secondary">
            {say('forms.lineLost')}
          </Typography>
        )}
      </Box>
      {failed !== null && (
        <Typography color="error" variant="body2" role="alert">
          {failed}
        </Typography>
      )}
    </>
  );
}
