import { Checkbox, FormControlLabel, FormGroup } from '@mui/material';
import type { Json } from '../answers.js';
import type { InputProps } from './input.js';

export function MultiSelectInput({
  field,
  value,
  onChange,
  labelId,
  describedBy,
  id,
  disabled,
}: InputProps<'multi_select'>) {
  const chosen: readonly Json[] = Array.isArray(value) ? (value as readonly Json[]) : [];
  const toggle = (option: string, on: boolean) =>
    onChange(
      field.options
        .map((each) => each.value)
        .filter((each) => (each === option ? on : chosen.includes(each))),
    );
  return (
    <FormGroup role="group" id={id} aria-labelledby={labelId} aria-describedby={describedBy}>
      {field.options.map((option) => (
        <FormControlLabel
          key={option.value}
          disabled={disabled}
          label={option.label}
          control={
            <Checkbox
              checked={chosen.includes(option.value)}
              onChange={(event) => toggle(option.value, event.target.checked)}
            />
          }
        />
      ))}
    </FormGroup>
  );
}
