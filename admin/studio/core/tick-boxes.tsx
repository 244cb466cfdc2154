import { Checkbox, FormControlLabel, FormGroup, FormHelperText, FormLabel } from '@mui/material';
import { useId } from 'react';
import { useWords } from '../../languages/words.js';

interface Props {
  label: string;
  options: readonly { value: string; label: string }[];
  ticked: readonly string[];
  /** What is ticked then, in the order of the options. */
  onChange: (ticked: readonly string[]) => void;
}

/** Some of several, at least one. */
export function TickBoxes({ label, options, ticked, onChange }: Props) {
  const say = useWords();
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
      {ticked.length === 0 && (
        <FormHelperText sx={{ color: 'warning.dark' }}>{say('studio.missing')}</FormHelperText>
      )}
    </div>
  );
}
