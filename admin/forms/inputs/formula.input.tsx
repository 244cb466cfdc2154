import { Typography } from '@mui/material';
import { useLocale } from 'ra-core';
import { intlTags, isConsoleLanguage } from '../../languages/language.js';
import { useComputed } from '../form-context.js';
import type { InputProps } from './input.js';

/** Worked out as one types; nobody fills it in. */
export function FormulaInput({ path, field, id }: InputProps<'formula'>) {
  const locale = useLocale();
  const result = useComputed(path);
  const format = new Intl.NumberFormat(intlTags[isConsoleLanguage(locale) ? locale : 'fr'], {
    minimumFractionDigits: field.scale,
  });
  return (
    <Typography component="output" id={id} sx={{ fontWeight: 600, display: 'block', py: 0.5 }}>
      {result === null ? '—' : `${format.format(result as Intl.StringNumericLiteral)} ${field.unit ?? ''}`}
    </Typography>
  );
}
