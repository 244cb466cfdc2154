import { Alert, Box, Button, Card, Stack, Typography } from '@mui/material';
import { useState, type FormEvent } from 'react';
import { useNavigate } from 'react-router-dom';
import { useWords } from '../languages/words.js';
import { PageTitle } from '../shell/page-title.js';
import { auth } from './auth-client.js';
import { BackupCodes } from './backup-codes.js';
import { PasswordField } from './password-field.js';
import { QrStep } from './qr-step.js';
import { forgetSession } from './session.js';
import { useRefusal } from './use-refusal.js';

interface Enrolment {
  totpURI: string;
  backupCodes: string[];
}

/** Password, then the code to scan, then the codes for the day the phone is lost. */
export default function SecurityPage() {
  const say = useWords();
  const navigate = useNavigate();
  const [enrolment, setEnrolment] = useState<Enrolment | null>(null);
  const [confirmed, setConfirmed] = useState(false);
  return (
    <Box sx={{ maxWidth: 520 }}>
      <PageTitle>{say('secondFactor.title')}</PageTitle>
      <Card sx={{ p: { xs: 2, sm: 3 } }}>
        {!enrolment && <PasswordStep onBegun={setEnrolment} />}
        {enrolment && !confirmed && (
          <QrStep
            uri={enrolment.totpURI}
            onConfirmed={() => {
              forgetSession();
              setConfirmed(true);
            }}
          />
        )}
        {enrolment && confirmed && <BackupCodes codes={enrolment.backupCodes} onDone={() => navigate('/')} />}
      </Card>
    </Box>
  );
}

function PasswordStep({ onBegun }: { onBegun: (enrolment: Enrolment) => void }) {
  const say = useWords();
  const [password, setPassword] = useState('');
  const { busy, refusal, attempt } = useRefusal('secondFactor.wrongPassword');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void attempt(async () => onBegun(await auth.beginSecondFactor(password)));
  };
  return (
    <Stack component="form" spacing={2} onSubmit={submit} noValidate>
      <Typography>{say('secondFactor.why')}</Typography>
      {refusal && <Alert severity="error">{refusal}</Alert>}
      <PasswordField
        label={say('secondFactor.password')}
        autoComplete="current-password"
        value={password}
        onChange={setPassword}
      />
      <Button
        type="submit"
        variant="contained"
        loading={busy}
        disabled={!password}
        sx={{ alignSelf: 'flex-start' }}
      >
        {say('secondFactor.start')}
      </Button>
    </Stack>
  );
}
