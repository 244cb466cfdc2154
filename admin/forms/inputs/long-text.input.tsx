import { OutlinedInput, Typography } from '@mui/material';
import { useFormats } from '../../languages/formats.js';
import { aria, words, type InputProps } from './input.js';

export function LongTextInput(props: InputProps<'long_text'>) {
  const { field, value, onChange, id, disabled, invalid } = props;
  const formats = useFormats();
  const written = words(value);
  const most = field.maxLength;
  return (
    <>
      <OutlinedInput
        id={id}
        fullWidth
        multiline
        minRows={3}
        maxRows={12}
        disabled={disabled}
        error={invalid}
        value={written}
        placeholder={field.placeholder ?? undefined}
        onChange={(event) => onChange(event.target.value)}
        size="small"
        inputProps={{ ...aria(props), dir: 'auto' }}
      />
      {most !== null && written.length > most * 0.8 && (
        <Typography variant="caption" color="text.secondary" aria-hidden="true">
          {formats.number([...written].length)} / {formats.number(most)}
        </Typography>
      )}
    </>
  );
}
