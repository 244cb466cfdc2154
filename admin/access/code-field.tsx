import { TextField } from '@mui/material';

/** Six digits; Arabic-Indic ones are taken for what they mean, and spaces are let go. */
export function CodeField({
  label,
  value,
  onChange,
}: {
  label: string;
  value: string;
  onChange: (v: string) => void;
}) {
  return (
    <TextField
      label={label}
      value={value}
      onChange={(event) => onChange(sixDigits(event.target.value))}
      autoComplete="one-time-code"
      slotProps={{
        htmlInput: {
          inputMode: 'numeric',
          dir: 'ltr',
          style: { letterSpacing: '0.3em', fontSize: '1.25rem' },
        },
      }}
    />
  );
}

export const sixDigits = (typed: string) =>
  typed
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/\D/g, '')
    .slice(0, 6);
