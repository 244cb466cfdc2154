import { Checkbox, FormControl, FormControlLabel, FormGroup, FormLabel, TextField } from '@mui/material';
import { useState } from 'react';
import type { ValueEditorProps } from 'react-querybuilder';
import { CommunePicker } from '../../forms/commune-picker.js';
import { useAsk } from '../../data/ask.js';
import { ReferenceItemsDocument } from '../../generated/graphql.js';
import { useWords } from '../../languages/words.js';
import { SelectLine } from '../../shell/select-line.js';
import { localized } from '../core/localized.js';
import { comparableWith } from './condition-choices.js';
import { contextOf } from './condition-controls.js';
import { listOf, oneOf, takesList, takesNothing, type Constant } from './condition-query.js';
import { optionsOf } from './condition-words.js';
import type { Operand } from './operands.js';

/** What an answer is compared with: asked for as the field itself would ask for it. */
export function ValueControl(props: ValueEditorProps) {
  const say = useWords();
  const { field: name, operator, valueSource, handleOnChange } = props;
  const value: unknown = props.value;
  const { operands } = contextOf(props);
  if (takesNothing(operator)) return null;
  const operand = operands.find((each) => each.name === name) ?? { name, label: name, type: 'text' };
  const label = say('studioForm.condition.value');
  if (valueSource === 'field')
    return (
      <SelectLine
        label={say('studioForm.condition.otherField')}
        value={String(value)}
        options={withWritten(
          comparableWith(operand, operands).map((each) => ({ value: each.name, label: each.label })),
          String(value),
        )}
        empty="…"
        onChange={handleOnChange}
      />
    );
  if (takesList(operator))
    return <ListValue label={label} operand={operand} value={listOf(value)} onChange={handleOnChange} />;
  return <OneValue label={label} operand={operand} value={oneOf(value)} onChange={handleOnChange} />;
}

interface Props<Value> {
  label: string;
  operand: Operand;
  value: Value;
  onChange: (value: Value) => void;
}

function OneValue({ label, operand: { type, field }, value, onChange }: Props<Constant>) {
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

function ListValue({ label, operand: { field }, value, onChange }: Props<readonly Constant[]>) {
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
function ListText({ label, value, onChange }: Omit<Props<readonly Constant[]>, 'operand'>) {
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

type Choice = { value: string; label: string };

function offeredIn(field: Operand['field'], other: string): readonly Choice[] {
  const own = optionsOf(field).map(({ value, label }) => ({ value, label: localized(label, value) }));
  return field?.kind === 'select' && field.settings.other ? [...own, { value: 'other', label: other }] : own;
}

/** A value that is no longer offered is shown all the same, so that it can be seen and replaced. */
const withWritten = (options: readonly Choice[], ...written: readonly string[]): readonly Choice[] => [
  ...options,
  ...written
    .filter((value) => value !== '' && !options.some((option) => option.value === value))
    .map((value) => ({ value, label: value })),
];
