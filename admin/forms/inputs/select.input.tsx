import { FormControlLabel, NativeSelect, OutlinedInput, Radio, RadioGroup } from '@mui/material';
import { useWords } from '../../languages/words.js';
import { isRecord, type Json } from '../answers.js';
import type { Option } from '../field.js';
import { aria, type InputProps } from './input.js';

/** So few are better seen all at once than opened. */
const fewEnoughToSee = 5;

export function SelectInput(props: InputProps<'select'>) {
  const say = useWords();
  const { field, value, onChange, invalid, disabled } = props;
  const other = isRecord(value) ? value : null;
  const options = field.other
    ? [...field.options, { value: 'other', label: say('forms.other') }]
    : field.options;
  const chosen = other ? 'other' : typeof value === 'string' ? value : '';
  const choose = (next: string) =>
    onChange(next === '' ? null : field.other && next === 'other' ? { other: '' } : next);
  return (
    <>
      <Choice {...props} options={options} chosen={chosen} onChoose={choose} />
      {other && (
        <OutlinedInput
          fullWidth
          size="small"
          disabled={disabled}
          error={invalid}
          value={typeof other['other'] === 'string' ? other['other'] : ''}
          onChange={(event) => onChange({ other: event.target.value })}
          sx={{ mt: 1 }}
          inputProps={{
            'aria-label': `${field.label}: ${say('forms.otherPlease')}`,
            maxLength: 255,
            dir: 'auto',
          }}
          placeholder={say('forms.otherPlease')}
        />
      )}
    </>
  );
}

type ChoiceProps = Omit<
  InputProps<'select' | 'linked_select' | 'lookup' | 'application_link'>,
  'value' | 'onChange'
> & {
  options: readonly Option[];
  chosen: string;
  onChoose: (value: string) => void;
};

/** One of several: seen all at once when few, in the phone's own list when many. */
export function Choice({ options, chosen, onChoose, ...props }: ChoiceProps) {
  const say = useWords();
  const { id, labelId, disabled, invalid } = props;
  if (options.length <= fewEnoughToSee)
    return (
      <RadioGroup
        id={id}
        aria-labelledby={labelId}
        {...aria({ ...props, value: undefined, onChange: ignore } as InputProps<'select'>)}
        value={chosen}
        onChange={(_event, next) => onChoose(next)}
      >
        {options.map((option) => (
          <FormControlLabel
            key={option.value}
            value={option.value}
            control={<Radio />}
            label={option.label}
            disabled={disabled}
          />
        ))}
      </RadioGroup>
    );
  return (
    <NativeSelect
      disabled={disabled}
      value={chosen}
      onChange={(event) => onChoose(event.target.value)}
      input={<OutlinedInput size="small" error={invalid} fullWidth />}
      inputProps={{ id, ...aria({ ...props, value: undefined, onChange: ignore } as InputProps<'select'>) }}
    >
      <option value="">{say('forms.choose')}</option>
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </NativeSelect>
  );
}

const ignore = (_value: Json) => undefined;
