import { Box, TextField, Typography } from '@mui/material';
import { useState } from 'react';
import { formatNumber } from '../../../../forms/kinds/numbers.js';
import type { Formula } from '../../../../forms/logic.js';
import { legalToday } from '../../../forms/legal-today.js';
import { useWords } from '../../../languages/words.js';
import { SelectLine } from '../../../shell/select-line.js';
import { localized } from '../../core/localized.js';
import { useLanguage } from '../../core/use-language.js';
import { optionsOf } from '../condition-words.js';
import type { FormulaName, FormulaNames } from './formula-names.js';
import { computed, firstSample, sampled } from './formula-sample.js';

interface Props {
  formula: Formula;
  names: FormulaNames;
  scale: number;
}

/** The formula with numbers in it: one sees at once whether it counts what was meant. */
export function SampleView({ formula, names, scale }: Props) {
  const say = useWords();
  const language = useLanguage();
  const [sample, setSample] = useState<ReadonlyMap<string, string>>(new Map());
  const today = legalToday();
  const result = computed(formula, names, sample, today, scale);
  return (
    <Box
      role="group"
      aria-label={say('studioForm.formula.sample')}
      sx={{ display: 'grid', gap: 1, p: 1.5, bgcolor: 'background.default', borderRadius: 1 }}
    >
      <Typography variant="h3">{say('studioForm.formula.sample')}</Typography>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
        {sampled(formula, names).map((each) => (
          <SampleInput
            key={each.name}
            tried={each}
            value={sample.get(each.name) ?? firstSample(each, today)}
            onChange={(value) => setSample(new Map(sample).set(each.name, value))}
          />
        ))}
      </Box>
      <Typography role="status" sx={{ fontWeight: 600 }}>
        {result === null
          ? say('studioForm.formula.noResult')
          : say('studioForm.formula.result', { result: formatNumber(result, language) })}
      </Typography>
    </Box>
  );
}

interface InputProps {
  tried: FormulaName;
  value: string;
  onChange: (value: string) => void;
}

function SampleInput({ tried: { label, type, field }, value, onChange }: InputProps) {
  const say = useWords();
  const options = optionsOf(field).map((option) => ({
    value: option.value,
    label: localized(option.label, option.value),
  }));
  const truths = [
    { value: 'true', label: say('shell.yes') },
    { value: 'false', label: say('shell.no') },
  ];
  if (type === 'truth' || options.length > 0)
    return (
      <SelectLine
        label={label}
        value={value}
        options={type === 'truth' ? truths : options}
        onChange={onChange}
      />
    );
  return (
    <TextField
      label={label}
      type={type === 'day' ? 'date' : 'text'}
      value={value}
      onChange={(event) => onChange(event.target.value)}
      sx={{ width: 180 }}
      slotProps={{ htmlInput: { dir: 'ltr', ...(type !== 'day' && { inputMode: 'decimal' }) } }}
    />
  );
}
