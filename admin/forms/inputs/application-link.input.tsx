import { Alert, OutlinedInput, Typography } from '@mui/material';
import { useEffect, useState } from 'react';
import { westernDigits } from '../../../forms/kinds/words.js';
import { useAsk } from '../../data/ask.js';
import { EarlierApplicationDocument, EarlierNamedDocument } from '../../generated/graphql.js';
import { useWords } from '../../languages/words.js';
import { useSettled } from '../../shell/use-settled.js';
import { aria, type InputProps } from './input.js';

const numberLike = /^[a-z]{2,4}-?\d{4}-?\d{6,}-?\d$/i;

/** By the number that stands on the earlier receipt; what it leads to is shown before it is taken. */
export function ApplicationLinkInput(props: InputProps<'application_link'>) {
  const say = useWords();
  const { value, onChange, id, disabled, invalid } = props;
  const linked = typeof value === 'string' && value !== '' ? value : null;
  const [typed, setTyped] = useState('');
  const number = useSettled(typed.trim(), 300);
  const named = useAsk(
    EarlierNamedDocument,
    { id: linked ?? '' },
    { enabled: linked !== null, staleTime: 60_000 },
  );
  const found = useAsk(
    EarlierApplicationDocument,
    { number },
    {
      enabled: numberLike.test(westernDigits(number)),
    },
  );
  const earlier = found.data?.application ?? null;
  const type = (text: string) => {
    setTyped(text);
    if (linked !== null) onChange(null);
  };
  const toTake = linked === null && typed.trim() === number ? (earlier?.id ?? null) : null;
  useEffect(() => {
    if (toTake !== null) onChange(toTake);
  }, [toTake, onChange]);
  const shown = named.data?.application ?? null;
  return (
    <>
      <OutlinedInput
        id={id}
        size="small"
        disabled={disabled}
        error={invalid}
        value={typed === '' && shown ? (shown.number ?? '') : typed}
        onChange={(event) => type(event.target.value)}
        placeholder="DT-2026-000123-7"
        sx={{ width: 280, maxWidth: '100%' }}
        inputProps={{ ...aria(props), dir: 'ltr' }}
      />
      {shown && linked !== null && (
        <Typography variant="body2" role="status" sx={{ mt: 0.5 }}>
          <bdi>{`${shown.procedure.title} · ${shown.applicantName}`}</bdi>
        </Typography>
      )}
      {found.data && earlier === null && (
        <Alert severity="warning" sx={{ mt: 1 }}>
          {say('forms.noApplications')}
        </Alert>
      )}
    </>
  );
}
