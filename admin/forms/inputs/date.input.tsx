import { OutlinedInput } from '@mui/material';
import { aria, words, type InputProps } from './input.js';

/** The browser's own calendar: it is accessible, mirrored and in the user's habits already. */
export function DateInput(props: InputProps<'date'>) {
  const { field, value, onChange, id, disabled, invalid } = props;
  return (
    <OutlinedInput
      id={id}
      type="date"
      size="small"
      disabled={disabled}
      error={invalid}
      value={words(value)}
      onChange={(event) => onChange(event.target.value || null)}
      sx={{ width: 220, maxWidth: '100%' }}
      inputProps={{ ...aria(props), min: field.earliest ?? '1900-01-01', max: field.latest ?? '2099-12-31' }}
    />
  );
}
