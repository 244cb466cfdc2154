import { Alert, Button, Stack, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { Link, useLocation, useSearchParams } from 'react-router-dom';
import { useAct } from '../data/ask.js';
import { TextFields, type LineOf } from '../forms/text-fields.js';
import { AcceptInvitationDocument } from '../generated/graphql.js';
import { useWords } from '../languages/words.js';
import { Failed } from '../shell/failed.js';
import { Problems } from '../shell/problems.js';
import { Waiting } from '../shell/waiting.js';
import { Frame } from './frame.js';
import { PasswordField } from './password-field.js';
import { currentSession } from './session.js';

type Name = 'givenName' | 'familyName';

/** Whoever opens an invitation's letter: makes an account, or takes the role with the one that he has. */
export default function InvitationPage() {
  const say = useWords();
  const { search, pathname } = useLocation();
  const [params] = useSearchParams();
  const session = useQuery({ queryKey: ['session'], queryFn: currentSession });
  const accept = useAct(AcceptInvitationDocument);
  const [values, setValues] = useState<Partial<Record<Name, string>>>({});
  const [password, setPassword] = useState('');
  const answer = accept.data?.acceptInvitation;
  const problems = answer?.problems ?? [];
  const signedIn = session.data?.user ?? null;
  const lines: LineOf<Name>[] = [
    { name: 'givenName', label: say('invitation.givenName'), required: true },
    { name: 'familyName', label: say('invitation.familyName'), required: true },
  ];
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const token = params.get('token') ?? '';
    accept.mutate({ input: signedIn ? { token } : { token, ...values, password } });
  };
  const wrongPassword = problems.find((problem) => problem.path[0] === 'password')?.message;
  if (session.isPending) return <Waiting />;
  if (answer && problems.length === 0)
    return (
      <Frame title={say('invitation.title')}>
        <Alert severity="success">{say('invitation.done')}</Alert>
        <Button component={Link} to={signedIn ? '/security' : '/login'} variant="contained">
          {say(signedIn ? 'menu.security' : 'signIn.submit')}
        </Button>
      </Frame>
    );
  return (
    <Frame title={say('invitation.title')}>
      <Stack component="form" spacing={2} onSubmit={submit} noValidate>
        {accept.error && <Failed error={accept.error} />}
        <Problems problems={problems.filter(({ path }) => path[0] === 'token')} />
        {signedIn ? (
          <Typography>{say('invitation.asSignedIn', { name: signedIn.name })}</Typography>
        ) : (
          <>
            <Typography color="text.secondary">{say('invitation.help')}</Typography>
            <TextFields
              lines={lines}
              values={values}
              problems={problems}
              onChange={(name, value) => setValues((now) => ({ ...now, [name]: value }))}
            />
            <PasswordField
              label={say('signIn.password')}
              help={wrongPassword ?? say('reset.help')}
              autoComplete="new-password"
              value={password}
              onChange={setPassword}
            />
          </>
        )}
        <Button type="submit" variant="contained" size="large" loading={accept.isPending}>
          {say(signedIn ? 'invitation.accept' : 'invitation.submit')}
        </Button>
        {!signedIn && (
          <Button component={Link} to="/login" state={{ nextPathname: pathname, nextSearch: search }}>
            {say('invitation.signInFirst')}
          </Button>
        )}
      </Stack>
    </Frame>
  );
}
