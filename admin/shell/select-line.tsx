import { FormControl, FormHelperText, InputLabel, NativeSelect, OutlinedInput } from '@mui/material';
import { useId } from 'react';

interface Props {
  label: string;
  value: string;
  options: readonly { value: string; label: string }[];
  /** What stands first and means nothing chosen. */
  empty?: string;
  problem?: string;
  onChange: (value: string) => void;
}

/** One of several in one line: the phone's own list. */
export function SelectLine({ label, value, options, empty, problem, onChange }: Props) {
  const id = useId();
  return (
    <FormControl size="small" error={Boolean(problem)} sx={{ minWidth: 150 }}>
      <InputLabel shrink htmlFor={id} variant="outlined">
        {label}
      </InputLabel>
      <NativeSelect
        value={value}
        onChange={(event) => onChange(event.target.value)}
        input={<OutlinedInput notched label={label} />}
        inputProps={{ id }}
      >
        {empty !== undefined && <option value="">{empty}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </NativeSelect>
      {problem && <FormHelperText>{problem}</FormHelperText>}
    </FormControl>
  );
}
