import { InputAdornment, OutlinedInput } from '@mui/material';
import type { FieldKind } from '../field.js';
import { aria, words, type InputProps } from './input.js';

interface Manner {
  type?: string;
  inputMode?: 'text' | 'numeric' | 'decimal' | 'email' | 'tel';
  autoComplete?: string;
  /** Codes and numbers are written from left to right in Arabic too. */
  ltr?: boolean;
  capitals?: boolean;
  unit?: string | null;
  maxLength?: number | null;
  width?: number;
}

/** One line of words; digits and codes are such words with a manner of their own. */
export function WordsInput({ manner = {}, ...props }: InputProps<FieldKind> & { manner?: Manner }) {
  const { field, value, onChange, id, disabled, invalid } = props;
  return (
    <OutlinedInput
      id={id}
      fullWidth
      disabled={disabled}
      error={invalid}
      type={manner.type ?? 'text'}
      value={words(value)}
      placeholder={field.placeholder ?? undefined}
      autoComplete={manner.autoComplete ?? 'off'}
      onChange={(event) => onChange(manner.capitals ? event.target.value.toUpperCase() : event.target.value)}
      endAdornment={manner.unit ? <InputAdornment position="end">{manner.unit}</InputAdornment> : undefined}
      size="small"
      sx={{ maxWidth: manner.width }}
      inputProps={{
        ...aria(props),
        inputMode: manner.inputMode,
        maxLength: manner.maxLength ?? undefined,
        ...(manner.ltr && { dir: 'ltr', style: { textAlign: 'start' } }),
        spellCheck: !manner.ltr,
      }}
    />
  );
}
