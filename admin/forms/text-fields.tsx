import { TextField } from '@mui/material';
import type { HTMLInputTypeAttribute } from 'react';
import { problemsAt } from '../data/problems-at.js';

/** One line of a small form whose shape the console knows: its name is the name of the API's input field. */
export interface LineOf<Name extends string> {
  name: Name;
  label: string;
  required?: boolean;
  help?: string;
  type?: HTMLInputTypeAttribute;
  /** Codes and numbers are written from left to right in Arabic too. */
  ltr?: boolean;
}

interface Props<Name extends string> {
  lines: readonly LineOf<Name>[];
  values: Partial<Record<Name, string>>;
  problems: readonly { path: readonly string[]; message: string }[];
  onChange: (name: Name, value: string) => void;
}

/** Lines with the API's problems at each of them. */
export const TextFields = <Name extends string>({ lines, values, problems, onChange }: Props<Name>) =>
  lines.map(({ name, label, required = false, type = 'text', ltr = false, help }) => {
    const wrong = problemsAt(problems, name);
    return (
      <TextField
        key={name}
        label={label}
        required={required}
        type={type}
        value={values[name] ?? ''}
        onChange={(event) => onChange(name, event.target.value)}
        error={wrong !== ''}
        helperText={wrong || help}
        autoComplete="off"
        slotProps={{
          htmlInput: { dir: ltr ? 'ltr' : 'auto' },
          ...(type === 'date' && { inputLabel: { shrink: true } }),
        }}
      />
    );
  });
