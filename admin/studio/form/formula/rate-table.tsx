import { Box, Button, TextField } from '@mui/material';
import { useState } from 'react';
import type { Formula, Logic } from '../../../../forms/logic.js';
import { useWords } from '../../../languages/words.js';
import { SelectLine } from '../../../shell/select-line.js';
import { localized } from '../../core/localized.js';
import { optionsOf } from '../condition-words.js';
import { readDecimal } from '../settings/number-setting.js';
import type { FormulaNames } from './formula-names.js';

interface Props {
  names: FormulaNames;
  onInsert: (formula: Formula) => void;
}

/** A number for each option of a choice, as a table: the rate of a zone. */
export function RateTable({ names, onInsert }: Props) {
  const say = useWords();
  const choices = names.filter(({ type, field }) => type === 'text' && optionsOf(field).length > 0);
  const [chosen, setChosen] = useState(choices[0]?.name ?? '');
  const [numbers, setNumbers] = useState<Readonly<Record<string, string>>>({});
  const choice = choices.find(({ name }) => name === chosen);
  const options = optionsOf(choice?.field);
  const numberOf = (value: string) => readDecimal(numbers[value] ?? '') ?? '0';
  const insert = () => {
    const cases = options.flatMap(({ value }): readonly Logic[] => [
      { '==': [{ var: chosen }, value] },
      numberOf(value),
    ]);
    onInsert({ if: [...cases, '0'] });
  };
  if (choices.length === 0) return <span>{say('studioForm.formula.noChoice')}</span>;
  return (
    <Box
      role="group"
      aria-label={say('studioForm.formula.table')}
      sx={{ display: 'grid', gap: 1, p: 1.5, border: 1, borderColor: 'divider', borderRadius: 1 }}
    >
      <SelectLine
        label={say('studioForm.formula.tableChoice')}
        value={chosen}
        options={choices.map(({ name, label }) => ({ value: name, label }))}
        onChange={setChosen}
      />
      {options.map(({ value, label }) => (
        <TextField
          key={value}
          label={localized(label, value)}
          value={numbers[value] ?? ''}
          placeholder="0"
          error={readDecimal(numbers[value] ?? '') === null}
          onChange={(event) => setNumbers({ ...numbers, [value]: event.target.value })}
          slotProps={{ htmlInput: { inputMode: 'decimal', dir: 'ltr' }, inputLabel: { shrink: true } }}
        />
      ))}
      {/* `if` takes twenty cases at most. */}
      <Button
        variant="outlined"
        onClick={insert}
        disabled={options.length > 20}
        sx={{ justifySelf: 'start' }}
      >
        {say('studioForm.formula.insertTable')}
      </Button>
    </Box>
  );
}
