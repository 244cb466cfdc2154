import { Alert, Box, Button, Stack, Typography } from '@mui/material';
import { useWords } from '../languages/words.js';

export function BackupCodes({ codes, onDone }: { codes: readonly string[]; onDone: () => void }) {
  const say = useWords();
  return (
    <Stack spacing={2}>
      <Alert severity="success">{say('secondFactor.done')}</Alert>
      <Typography variant="h2">{say('secondFactor.backupTitle')}</Typography>
      <Typography>{say('secondFactor.backupHelp')}</Typography>
      <Box component="ul" dir="ltr" sx={{ columns: 2, fontFamily: 'monospace', fontSize: '1rem', m: 0 }}>
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </Box>
      <Button variant="contained" onClick={onDone} sx={{ alignSelf: 'flex-start' }}>
        {say('secondFactor.finish')}
      </Button>
    </Stack>
  );
}
