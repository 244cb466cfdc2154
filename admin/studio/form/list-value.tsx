import { Checkbox, FormControl, FormControlLabel, FormGroup, FormLabel, TextField } from '@mui/material';
import { useState } from 'react';
import { useWords } from '../../languages/words.js';
import type { Constant } from './condition-query.js';
import { offeredIn, withWritten, type ValueProps } from './value-choices.js';

/** Several values of which one is enough. */
export function ListValue({ label, operand: { field }, value, onChange }: ValueProps<readonly Constant[]>) {
  const say = useWords();
  const options = offeredIn(field, say('studioForm.condition.other'));
  if (options.length === 0) return <ListText label={label} value={value} onChange={onChange} />;
  return (
    <FormControl component="fieldset">
      <FormLabel component="legend" sx={{ fontSize: '0.8125rem' }}>
        {label}
      </FormLabel>
      <FormGroup row>
        {withWritten(options, ...value.map(String)).map((option) => (
          <FormControlLabel
            key={option.value}
            control={
              <Checkbox
                checked={value.includes(option.value)}
                onChange={(event) =>
                  onChange(
                    event.target.checked
                      ? [...value, option.value]
                      : value.filter((chosen) => chosen !== option.value),
                  )
                }
              />
            }
            label={option.label}
          />
        ))}
      </FormGroup>
    </FormControl>
  );
}

/** Values of a text, parted by semicolons. What is being typed stays as it is typed. */
function ListText({ label, value, onChange }: Omit<ValueProps<readonly Constant[]>, 'operand'>) {
  const [typed, setTyped] = useState(value.join(' ; '));
  return (
    <TextField
      label={label}
      value={typed}
      onChange={(event) => {
        setTyped(event.target.value);
        onChange(event.target.value.split(/\s*[;؛]\s*/).filter(Boolean));
      }}
    />
  );
}
