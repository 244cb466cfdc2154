import { Checkbox, FormControlLabel, FormGroup, FormLabel } from '@mui/material';
import { useId } from 'react';

interface Props {
  label: string;
  options: readonly { value: string; label: string }[];
  ticked: readonly string[];
  /** What is ticked then, in the order of the options. */
  onChange: (ticked: readonly string[]) => void;
}

/** Some of several. */
export function TickBoxes({ label, options, ticked, onChange }: Props) {
  const id = useId();
  const change = (value: string, isTicked: boolean) =>
    onChange(
      options
        .map((option) => option.value)
        .filter((each) => (each === value ? isTicked : ticked.includes(each))),
    );
  return (
    <div role="group" aria-labelledby={id}>
      <FormLabel
        id={id}
        component="span"
        sx={{ fontSize: '0.875rem', fontWeight: 600, color: 'text.primary' }}
      >
        {label}
      </FormLabel>
      <FormGroup row>
        {options.map((option) => (
          <FormControlLabel
            key={option.value}
            control={
              <Checkbox
                size="small"
                checked={ticked.includes(option.value)}
                onChange={(event) => change(option.value, event.target.checked)}
              />
            }
            label={<bdi>{option.label}</bdi>}
          />
        ))}
      </FormGroup>
    </div>
  );
}
