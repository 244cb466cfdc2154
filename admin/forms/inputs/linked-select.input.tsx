import { useEffect } from 'react';
import { Typography } from '@mui/material';
import { useWords } from '../../languages/words.js';
import { useAnswer } from '../form-context.js';
import type { InputProps } from './input.js';
import { Choice } from './select.input.js';

/** Offers what stands under the parent's answer; an answer that no longer does is let go. */
export function LinkedSelectInput(props: InputProps<'linked_select'>) {
  const say = useWords();
  const { field, path, value, onChange } = props;
  const [parent] = useAnswer([...path.slice(0, -1), field.parent]);
  const options = field.options.filter(
    (option) => typeof parent === 'string' && option.under.includes(parent),
  );
  const chosen = typeof value === 'string' ? value : '';
  const stale = chosen !== '' && !options.some((option) => option.value === chosen);
  useEffect(() => {
    if (stale) onChange(null);
  }, [stale, onChange]);
  if (options.length === 0)
    return (
      <Typography variant="body2" color="text.secondary">
        {say('forms.parentFirst')}
      </Typography>
    );
  return (
    <Choice
      {...props}
      options={options}
      chosen={stale ? '' : chosen}
      onChoose={(next) => onChange(next || null)}
    />
  );
}
