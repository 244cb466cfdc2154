import { Alert, Button, Stack, TextField, Typography } from '@mui/material';
import { useState, type FormEvent } from 'react';
import { useWords } from '../languages/words.js';
import { auth } from './auth-client.js';
import { CodeField } from './code-field.js';
import { Frame } from './frame.js';
import { useRefusal } from './use-refusal.js';

/** The second factor: a code of the phone, or one of the codes kept for the day it is lost. */
export function CodeStep({ onVerified, onBack }: { onVerified: () => void; onBack: () => void }) {
  const say = useWords();
  const [backup, setBackup] = useState(false);
  const [code, setCode] = useState('');
  const { busy, refusal, attempt } = useRefusal('signIn.codeWrong');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void attempt(async () => {
      await (backup ? auth.verifyBackupCode(code.trim()) : auth.verifyCode(code));
      onVerified();
    });
  };
  return (
    <Frame title={say('signIn.codeTitle')}>
      <Stack component="form" spacing={2} onSubmit={submit} noValidate>
        {!backup && <Typography color="text.secondary">{say('signIn.codeHelp')}</Typography>}
        {refusal && <Alert severity="error">{refusal}</Alert>}
        {backup ? (
          <TextField
            label={say('signIn.backupCode')}
            value={code}
            onChange={(event) => setCode(event.target.value)}
            autoComplete="off"
            slotProps={{ htmlInput: { dir: 'ltr', spellCheck: false } }}
          />
        ) : (
          <CodeField label={say('signIn.code')} value={code} onChange={setCode} />
        )}
        <Button type="submit" variant="contained" size="large" loading={busy} disabled={code.length < 6}>
          {say('signIn.codeSubmit')}
        </Button>
        <Button
          onClick={() => {
            setBackup(!backup);
            setCode('');
          }}
        >
          {say(backup ? 'signIn.totpInstead' : 'signIn.backupInstead')}
        </Button>
        <Button onClick={onBack}>{say('signIn.back')}</Button>
      </Stack>
    </Frame>
  );
}
