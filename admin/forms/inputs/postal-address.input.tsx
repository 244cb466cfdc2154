import { Box, TextField } from '@mui/material';
import { useWords, type WordKey } from '../../languages/words.js';
import { isRecord, type Json } from '../answers.js';
import { useForm } from '../form-context.js';
import { pathId } from '../answers.js';
import { westernDigits } from '../../../forms/kinds/words.js';
import type { InputProps } from './input.js';

interface Part {
  key: 'street' | 'complement' | 'postalCode' | 'city';
  name: WordKey;
  needed: boolean;
}

const parts: readonly Part[] = [
  { key: 'street', name: 'forms.address.street', needed: true },
  { key: 'complement', name: 'forms.address.complement', needed: false },
  { key: 'postalCode', name: 'forms.address.postalCode', needed: false },
  { key: 'city', name: 'forms.address.city', needed: true },
];

export function PostalAddressInput({
  value,
  onChange,
  labelId,
  path,
  id,
  disabled,
  describedBy,
}: InputProps<'postal_address'>) {
  const say = useWords();
  const { problems } = useForm();
  const address = isRecord(value) ? value : {};
  const write = (part: Part['key'], typed: string) => onChange(withPart(address, part, typed));
  return (
    <Box
      role="group"
      id={id}
      aria-labelledby={labelId}
      aria-describedby={describedBy}
      sx={{ display: 'grid', gap: 1.5, gridTemplateColumns: { xs: '1fr', sm: '1fr 2fr' } }}
    >
      {parts.map(({ key, name, needed }) => {
        const wrong = problems.get(pathId([...path, key]));
        return (
          <TextField
            key={key}
            label={say(name)}
            required={needed}
            disabled={disabled}
            value={typeof address[key] === 'string' ? address[key] : ''}
            onChange={(event) =>
              write(key, key === 'postalCode' ? westernDigits(event.target.value) : event.target.value)
            }
            error={wrong !== undefined}
            helperText={wrong?.join(' ')}
            sx={{ gridColumn: key === 'street' || key === 'complement' ? '1 / -1' : undefined }}
            slotProps={{
              htmlInput: {
                dir: 'auto',
                maxLength: 200,
                ...(key === 'postalCode' && { inputMode: 'numeric' }),
              },
            }}
          />
        );
      })}
    </Box>
  );
}

/** What was emptied is left out, as the API wants it; an address without anything is no address. */
function withPart(address: { readonly [key: string]: Json }, part: string, typed: string): Json {
  const next = { ...address, [part]: typed };
  const kept = Object.entries(next).filter(([, text]) => typeof text === 'string' && text !== '');
  return kept.length === 0 ? null : Object.fromEntries(kept);
}
