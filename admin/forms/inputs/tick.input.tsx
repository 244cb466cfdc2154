import { Checkbox, FormControlLabel } from '@mui/material';
import { aria, type InputProps } from './input.js';

/** One box to tick. A sworn declaration shows the words that are declared beside it. */
export function TickInput(props: InputProps<'checkbox'> | InputProps<'sworn_declaration'>) {
  const { field, value, onChange, id, disabled } = props;
  return (
    <FormControlLabel
      disabled={disabled}
      sx={{ alignItems: 'flex-start', '& .MuiFormControlLabel-label': { pt: 1 } }}
      label={field.kind === 'sworn_declaration' ? field.declaration : field.label}
      control={
        <Checkbox
          id={id}
          checked={value === true}
          onChange={(event) => onChange(event.target.checked)}
          slotProps={{ input: aria(props) }}
        />
      }
    />
  );
}
