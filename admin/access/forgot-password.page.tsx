import { Alert, Button, Stack, TextField, Typography } from '@mui/material';
import { useState, type FormEvent } from 'react';
import { Link } from 'react-router-dom';
import { useWords } from '../languages/words.js';
import { auth } from './auth-client.js';
import { Frame } from './frame.js';
import { useRefusal } from './use-refusal.js';

/** Answers the same whether or not the account exists, so that nobody learns who has one. */
export default function ForgotPasswordPage() {
  const say = useWords();
  const [email, setEmail] = useState('');
  const [sent, setSent] = useState(false);
  const { busy, refusal, attempt } = useRefusal('signIn.failed');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void attempt(async () => {
      await auth.forgotPassword(email.trim());
      setSent(true);
    });
  };
  return (
    <Frame title={say('forgotten.title')}>
      {sent ? (
        <Alert severity="success">{say('forgotten.sent')}</Alert>
      ) : (
        <Stack component="form" spacing={2} onSubmit={submit} noValidate>
          <Typography color="text.secondary">{say('forgotten.help')}</Typography>
          {refusal && <Alert severity="error">{refusal}</Alert>}
          <TextField
            label={say('signIn.email')}
            type="email"
            autoComplete="username"
            required
            value={email}
            onChange={(event) => setEmail(event.target.value)}
            slotProps={{ htmlInput: { dir: 'ltr' } }}
          />
          <Button
            type="submit"
            variant="contained"
            size="large"
            loading={busy}
            disabled={!email.includes('@')}
          >
            {say('forgotten.submit')}
          </Button>
        </Stack>
      )}
      <Button component={Link} to="/login">
        {say('signIn.back')}
      </Button>
    </Frame>
  );
}
