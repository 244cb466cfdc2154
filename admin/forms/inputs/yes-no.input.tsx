import { FormControlLabel, Radio, RadioGroup } from '@mui/material';
import { useWords } from '../../languages/words.js';
import { aria, type InputProps } from './input.js';

export function YesNoInput(props: InputProps<'yes_no'>) {
  const say = useWords();
  const { value, onChange, labelId, id, disabled } = props;
  return (
    <RadioGroup
      row
      id={id}
      aria-labelledby={labelId}
      {...aria(props)}
      value={typeof value === 'boolean' ? String(value) : ''}
      onChange={(_event, chosen) => onChange(chosen === 'true')}
    >
      <FormControlLabel
        value="true"
        control={<Radio />}
        label={say('shell.yes')}
        disabled={disabled}
        sx={{ marginInlineEnd: 3 }}
      />
      <FormControlLabel value="false" control={<Radio />} label={say('shell.no')} disabled={disabled} />
    </RadioGroup>
  );
}
