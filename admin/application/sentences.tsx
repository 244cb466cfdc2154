import { TextField, type TextFieldProps } from '@mui/material';

interface Props extends Pick<TextFieldProps, 'label' | 'minRows' | 'required' | 'autoFocus'> {
  value: string;
  onChange: (value: string) => void;
  /** What the API says of them; empty: nothing. */
  problem: string;
  help?: string | undefined;
}

/** A reason, a note, a message: some sentences in whatever script. */
export const Sentences = ({ onChange, problem, help, ...shown }: Props) => (
  <TextField
    {...shown}
    multiline
    onChange={(event) => onChange(event.target.value)}
    error={problem !== ''}
    helperText={problem || help}
    slotProps={{ htmlInput: { dir: 'auto' } }}
  />
);
