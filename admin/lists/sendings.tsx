import { Alert, Box, Button, LinearProgress, Typography } from '@mui/material';
import type { Sending } from '../forms/inputs/use-uploads.js';
import { useWords } from '../languages/words.js';

interface Props {
  sending: readonly Sending[];
  onAgain: (key: number) => void;
  onDrop: (key: number) => void;
}

/** The file on its way: how far it is, or why it stopped. */
export function Sendings({ sending, onAgain, onDrop }: Props) {
  const say = useWords();
  return sending.map(({ key, name, share, failed }) => (
    <Box key={key}>
      <Typography variant="body2">
        <bdi>{name}</bdi>
      </Typography>
      {failed === null ? (
        <LinearProgress variant="determinate" value={share * 100} aria-label={name} />
      ) : (
        <Alert
          severity="error"
          action={
            <>
              <Button color="inherit" size="small" onClick={() => onAgain(key)}>
                {say('shell.tryAgain')}
              </Button>
              <Button color="inherit" size="small" onClick={() => onDrop(key)}>
                {say('shell.close')}
              </Button>
            </>
          }
        >
          {failed}
        </Alert>
      )}
    </Box>
  ));
}
