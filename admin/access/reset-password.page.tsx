import { Alert, Button, Stack } from '@mui/material';
import { useState, type FormEvent } from 'react';
import { Link, useSearchParams } from 'react-router-dom';
import { useWords } from '../languages/words.js';
import { auth } from './auth-client.js';
import { Frame } from './frame.js';
import { PasswordField } from './password-field.js';
import { useRefusal } from './use-refusal.js';

export default function ResetPasswordPage() {
  const say = useWords();
  const [params] = useSearchParams();
  const [password, setPassword] = useState('');
  const [done, setDone] = useState(false);
  const { busy, refusal, attempt } = useRefusal('reset.expired');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void attempt(async () => {
      await auth.resetPassword(params.get('token') ?? '', password);
      setDone(true);
    });
  };
  return (
    <Frame title={say('reset.title')}>
      {done ? (
        <Alert severity="success">{say('reset.done')}</Alert>
      ) : (
        <Stack component="form" spacing={2} onSubmit={submit} noValidate>
          {refusal && <Alert severity="error">{refusal}</Alert>}
          <PasswordField
            label={say('reset.password')}
            help={say('reset.help')}
            autoComplete="new-password"
            value={password}
            onChange={setPassword}
          />
          <Button
            type="submit"
            variant="contained"
            size="large"
            loading={busy}
            disabled={password.length < 10}
          >
            {say('reset.submit')}
          </Button>
        </Stack>
      )}
      <Button component={Link} to="/login">
        {say('signIn.back')}
      </Button>
    </Frame>
  );
}
