import { Alert, Box, Button, Stack, Typography } from '@mui/material';
import { create } from 'qrcode';
import { useMemo, useState, type FormEvent } from 'react';
import { useWords } from '../languages/words.js';
import { auth } from './auth-client.js';
import { CodeField } from './code-field.js';
import { useRefusal } from './use-refusal.js';

export function QrStep({ uri, onConfirmed }: { uri: string; onConfirmed: () => void }) {
  const say = useWords();
  const [code, setCode] = useState('');
  const { busy, refusal, attempt } = useRefusal('signIn.codeWrong');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void attempt(async () => {
      await auth.verifyCode(code);
      onConfirmed();
    });
  };
  return (
    <Stack component="form" spacing={2} onSubmit={submit} noValidate>
      <Typography>{say('secondFactor.scan')}</Typography>
      <QrCode text={uri} label={say('secondFactor.qr')} />
      <Typography variant="body2">{say('secondFactor.manual')}</Typography>
      <Box component="code" dir="ltr" sx={{ overflowWrap: 'anywhere', fontSize: '1rem' }}>
        {new URL(uri).searchParams.get('secret')}
      </Box>
      <Typography>{say('secondFactor.confirm')}</Typography>
      {refusal && <Alert severity="error">{refusal}</Alert>}
      <CodeField label={say('signIn.code')} value={code} onChange={setCode} />
      <Button
        type="submit"
        variant="contained"
        loading={busy}
        disabled={code.length < 6}
        sx={{ alignSelf: 'flex-start' }}
      >
        {say('secondFactor.submit')}
      </Button>
    </Stack>
  );
}

/** Drawn as one path in the page itself: the secret never travels as an address. */
function QrCode({ text, label }: { text: string; label: string }) {
  const { size, path } = useMemo(() => {
    const { modules } = create(text, { errorCorrectionLevel: 'M' });
    const dark = [...modules.data].flatMap((bit, index) =>
      bit ? [`M${index % modules.size} ${Math.floor(index / modules.size)}h1v1h-1z`] : [],
    );
    return { size: modules.size, path: dark.join('') };
  }, [text]);
  return (
    <Box
      component="svg"
      role="img"
      aria-label={label}
      viewBox={`-2 -2 ${size + 4} ${size + 4}`}
      shapeRendering="crispEdges"
      sx={{ width: 220, maxWidth: '100%', bgcolor: '#fff' }}
    >
      <path d={path} fill="#000" />
    </Box>
  );
}
