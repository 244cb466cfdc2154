import { TextField } from '@mui/material';
import { useAsk } from '../../data/ask.js';
import { CommunePicker } from '../../forms/commune-picker.js';
import { ReferenceItemsDocument } from '../../generated/graphql.js';
import { useWords } from '../../languages/words.js';
import { SelectLine } from '../../shell/select-line.js';
import type { Constant } from './condition-query.js';
import { offeredIn, withWritten, type ValueProps } from './value-choices.js';

/** One value, asked for as the field itself would ask for it. */
export function OneValue({ label, operand: { type, field }, value, onChange }: ValueProps<Constant>) {
  const say = useWords();
  if (type === 'truth')
    return (
      <SelectLine
        label={label}
        value={String(value)}
        options={[
          { value: 'true', label: say('shell.yes') },
          { value: 'false', label: say('shell.no') },
        ]}
        onChange={(next) => onChange(next === 'true')}
      />
    );
  const options = offeredIn(field, say('studioForm.condition.other'));
  if (options.length > 0)
    return (
      <SelectLine
        label={label}
        value={String(value)}
        options={withWritten(options, String(value))}
        empty="…"
        onChange={onChange}
      />
    );
  if (field?.kind === 'commune')
    return (
      <CommunePicker
        code={String(value) || null}
        onChange={(code) => onChange(code ?? '')}
        field={{ label }}
      />
    );
  if (field?.kind === 'lookup')
    return <ItemValue label={label} list={field.settings.list} value={String(value)} onChange={onChange} />;
  if (type === 'number')
    return (
      <TextField
        label={label}
        value={String(value)}
        // Typed as people write it, kept as the engine counts it.
        onChange={(event) => onChange(event.target.value.replace(',', '.').replace(/\s/g, ''))}
        slotProps={{ htmlInput: { inputMode: 'decimal', dir: 'ltr' } }}
        sx={{ maxWidth: 140 }}
      />
    );
  return (
    <TextField
      label={label}
      type={type === 'day' ? 'date' : 'text'}
      value={String(value)}
      onChange={(event) => onChange(event.target.value)}
      slotProps={{ inputLabel: { shrink: true }, htmlInput: { dir: 'auto' } }}
    />
  );
}

function ItemValue({
  label,
  list,
  value,
  onChange,
}: {
  label: string;
  list: string;
  value: string;
  onChange: (value: string) => void;
}) {
  const { data } = useAsk(ReferenceItemsDocument, { list }, { staleTime: Infinity });
  const items = (data?.referenceItems.nodes ?? []).map((item) => ({ value: item.code, label: item.label }));
  return (
    <SelectLine
      label={label}
      value={value}
      options={withWritten(items, value)}
      empty="…"
      onChange={onChange}
    />
  );
}
