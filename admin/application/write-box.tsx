import SendIcon from '@mui/icons-material/Send';
import { Alert, Button, Stack } from '@mui/material';
import { useState, type FormEvent } from 'react';
import type { ApiError } from '../data/api-error.js';
import { useWords } from '../languages/words.js';
import { wordsFor } from '../shell/failed.js';
import { turned } from '../theme/turned.js';
import { Sentences } from './sentences.js';

interface Props {
  label: string;
  hint?: string;
  send: string;
  busy: boolean;
  problems: readonly { message: string }[];
  error: ApiError | null;
  /** Answers true once it was sent; only then are the words let go. */
  onSend: (text: string) => Promise<boolean>;
}

export function WriteBox({ label, hint, send, busy, problems, error, onSend }: Props) {
  const say = useWords();
  const [text, setText] = useState('');
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (await onSend(text)) setText('');
  };
  return (
    <Stack
      className="screen-only"
      component="form"
      spacing={1}
      onSubmit={(event) => void submit(event)}
      noValidate
    >
      {error && <Alert severity="error">{wordsFor(error, say)}</Alert>}
      <Sentences
        label={label}
        minRows={2}
        value={text}
        onChange={setText}
        problem={problems.map((problem) => problem.message).join(' ')}
        help={hint}
      />
      <Button
        type="submit"
        variant="contained"
        loading={busy}
        disabled={text.trim() === ''}
        startIcon={<SendIcon sx={turned} />}
        sx={{ alignSelf: 'flex-start' }}
      >
        {send}
      </Button>
    </Stack>
  );
}
