import { OutlinedInput } from '@mui/material';
import { aria, words, type InputProps } from './input.js';

export function DateTimeInput(props: InputProps<'date_time'>) {
  const { value, onChange, id, disabled, invalid } = props;
  return (
    <OutlinedInput
      id={id}
      type="datetime-local"
      size="small"
      disabled={disabled}
      error={invalid}
      value={localMoment(words(value))}
      onChange={(event) => onChange(event.target.value ? new Date(event.target.value).toISOString() : null)}
      sx={{ width: 260, maxWidth: '100%' }}
      inputProps={aria(props)}
    />
  );
}

/** An instant as the clock on the wall shows it, in the form that the browser's input takes. */
function localMoment(instant: string): string {
  const moment = new Date(instant);
  if (Number.isNaN(moment.getTime())) return '';
  return new Date(moment.getTime() - moment.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
}
