import { Typography } from '@mui/material';
import { useLocale } from 'ra-core';
import { formatNumber } from '../../../forms/kinds/numbers.js';
import { isConsoleLanguage } from '../../languages/language.js';
import { useComputed } from '../form-context.js';
import type { InputProps } from './input.js';

/** Worked out as one types; nobody fills it in. */
export function FormulaInput({ path, field, id }: InputProps<'formula'>) {
  const locale = useLocale();
  const result = useComputed(path);
  return (
    <Typography component="output" id={id} sx={{ fontWeight: 600, display: 'block', py: 0.5 }}>
      {result === null
        ? '—'
        : `${formatNumber(result, isConsoleLanguage(locale) ? locale : 'fr')} ${field.unit ?? ''}`}
    </Typography>
  );
}
