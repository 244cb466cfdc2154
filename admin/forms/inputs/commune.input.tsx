import { useWords } from '../../languages/words.js';
import { CommunePicker } from '../commune-picker.js';
import { aria, type InputProps } from './input.js';

export function CommuneInput(props: InputProps<'commune'>) {
  const say = useWords();
  const { field, value, onChange, id, disabled, invalid } = props;
  return (
    <CommunePicker
      id={id}
      disabled={disabled}
      code={typeof value === 'string' ? value : null}
      onChange={onChange}
      provinces={field.provinces}
      field={{ error: invalid, placeholder: say('forms.communeHint'), aria: aria(props) }}
    />
  );
}
