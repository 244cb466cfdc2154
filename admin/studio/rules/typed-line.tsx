import { TextField } from '@mui/material';
import { useState } from 'react';
import { latinDigits } from './numbers.js';

interface Props {
  label: string;
  /** As it stands in the definition; absent: not set. */
  value: string | undefined;
  /** What was typed as the definition has it; null: not to be understood. */
  read: (typed: string) => string | undefined | null;
  wrong: string;
  help?: string;
  onChange: (value: string | undefined) => void;
}

/** A number as one types it. The definition has it as soon as it can be understood; until then it says what is expected. */
export function TypedLine({ label, value, read, wrong, help, onChange }: Props) {
  const [written, setWritten] = useState({ typed: value ?? '', value });
  // Undo, or somebody else, brought another one.
  if (written.value !== value) setWritten({ typed: value ?? '', value });
  const isWrong = read(written.typed) === null;
  const type = (typed: string) => {
    const next = read(latinDigits(typed));
    setWritten({ typed: latinDigits(typed), value: next === null ? value : next });
    if (next !== null && next !== value) onChange(next);
  };
  return (
    <TextField
      size="small"
      label={label}
      value={written.typed}
      error={isWrong}
      helperText={isWrong ? wrong : help}
      onChange={(event) => type(event.target.value)}
      onBlur={() => !isWrong && setWritten({ typed: value ?? '', value })}
      slotProps={{ htmlInput: { inputMode: 'decimal', dir: 'ltr', autoComplete: 'off' } }}
    />
  );
}
