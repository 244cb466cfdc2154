import { Alert, Button, Link as MuiLink, Stack, TextField, Typography } from '@mui/material';
import { useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { Link, useLocation, useNavigate } from 'react-router-dom';
import { useWords } from '../languages/words.js';
import { auth } from './auth-client.js';
import { CodeStep } from './code-step.js';
import { Frame } from './frame.js';
import { PasswordField } from './password-field.js';
import { forgetSession } from './session.js';
import { useRefusal } from './use-refusal.js';

export default function SignInPage() {
  const say = useWords();
  const navigate = useNavigate();
  const location = useLocation();
  const queries = useQueryClient();
  const [codeWanted, setCodeWanted] = useState(false);

  const enter = () => {
    forgetSession();
    queries.clear();
    const from = location.state as { nextPathname?: string; nextSearch?: string } | null;
    void navigate(`${from?.nextPathname ?? '/'}${from?.nextSearch ?? ''}`, { replace: true });
  };

  if (codeWanted) return <CodeStep onVerified={enter} onBack={() => setCodeWanted(false)} />;
  return (
    <Frame title={say('signIn.title')}>
      <Typography color="text.secondary">{say('signIn.lead')}</Typography>
      <PasswordStep onSignedIn={(secondFactor) => (secondFactor ? setCodeWanted(true) : enter())} />
    </Frame>
  );
}

function PasswordStep({ onSignedIn }: { onSignedIn: (secondFactor: boolean) => void }) {
  const say = useWords();
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const { busy, refusal, attempt } = useRefusal('signIn.wrong');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void attempt(async () => onSignedIn((await auth.signIn(email.trim(), password)).secondFactor));
  };
  return (
    <Stack component="form" spacing={2} onSubmit={submit} noValidate>
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
      <PasswordField
        label={say('signIn.password')}
        autoComplete="current-password"
        value={password}
        onChange={setPassword}
      />
      <Button type="submit" variant="contained" size="large" loading={busy} disabled={!email || !password}>
        {say('signIn.submit')}
      </Button>
      <MuiLink component={Link} to="/forgot-password" sx={{ alignSelf: 'flex-start', py: 0.5 }}>
        {say('signIn.forgotten')}
      </MuiLink>
    </Stack>
  );
}
