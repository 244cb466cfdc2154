import { TextField } from '@mui/material';
import { useState } from 'react';
import { useWords } from '../../../languages/words.js';

interface Props<Value> {
  label: string;
  value: Value | undefined;
  /** What the typed text means; undefined: nothing is set; null: it is no such number. */
  read: (typed: string) => Value | undefined | null;
  show?: (value: Value) => string;
  help?: string;
  /** It stands in a line with others. */
  narrow?: boolean;
  onChange: (value: Value | undefined) => void;
}

/** A number as one types it: what is not one yet stays in sight and is not kept. */
export function NumberSetting<Value extends string | number>({
  label,
  value,
  read,
  show = String,
  help,
  narrow = false,
  onChange,
}: Props<Value>) {
  const say = useWords();
  const [typed, setTyped] = useState<string | null>(null);
  const meant = typed === null ? undefined : read(typed);
  const isOwn = typed !== null && (meant === null || meant === value);
  return (
    <TextField
      label={label}
      value={isOwn ? typed : value === undefined ? '' : show(value)}
      error={isOwn && meant === null}
      helperText={isOwn && meant === null ? say('studioForm.notNumber') : help}
      onChange={(event) => {
        setTyped(event.target.value);
        const next = read(event.target.value);
        if (next !== null) onChange(next);
      }}
      onBlur={() => setTyped(null)}
      slotProps={{ htmlInput: { inputMode: 'decimal', dir: 'ltr' } }}
      sx={{ width: narrow ? 120 : 260, maxWidth: '100%' }}
    />
  );
}

const spaceless = (typed: string) => typed.replace(/\s/g, '').replace(',', '.');

/** A whole number between the limits of its setting. */
export const readWhole =
  (least = -Infinity, most = Infinity) =>
  (typed: string): number | undefined | null => {
    const text = spaceless(typed);
    if (text === '') return undefined;
    const number = Number(text);
    return Number.isInteger(number) && number >= least && number <= most ? number : null;
  };

/** An exact decimal, kept as a text. */
export function readDecimal(typed: string): string | undefined | null {
  const text = spaceless(typed);
  if (text === '') return undefined;
  return /^-?\d{1,15}(\.\d{1,6})?$/.test(text) ? text : null;
}
