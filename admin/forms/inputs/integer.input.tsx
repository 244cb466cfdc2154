import type { Json } from '../answers.js';
import { westernDigits } from '../../../forms/kinds/words.js';
import type { InputProps } from './input.js';
import { WordsInput } from './words.input.js';

/** Kept as a number once it is one; what is not is kept as typed, so that the API can say what is wrong with it. */
export const IntegerInput = (props: InputProps<'integer'>) => (
  <WordsInput
    {...props}
    value={props.value === undefined || props.value === null ? '' : String(props.value)}
    onChange={(typed) => props.onChange(wholeOrTyped(typed))}
    manner={{ inputMode: 'numeric', ltr: true, unit: props.field.unit, width: 280 }}
  />
);

function wholeOrTyped(typed: Json): Json {
  const digits = westernDigits(String(typed)).trim();
  if (digits === '') return null;
  return /^-?\d{1,12}$/.test(digits) ? Number(digits) : digits;
}
