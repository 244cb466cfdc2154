import ConditionIcon from '@mui/icons-material/CallSplit';
import ErrorIcon from '@mui/icons-material/ErrorOutline';
import RequiredIcon from '@mui/icons-material/Emergency';
import TranslateIcon from '@mui/icons-material/Translate';
import WarningIcon from '@mui/icons-material/WarningAmberOutlined';
import { Box } from '@mui/material';
import type { ReactNode } from 'react';
import type { Field } from '../../../forms/form-definition.js';
import { useWords } from '../../languages/words.js';

export type Severity = 'ERROR' | 'WARNING';

/** Each mark is a sign with a name, so that neither colour nor sight is needed. */
export function FieldMarks({ field, severity }: { field: Field; severity: Severity | undefined }) {
  const say = useWords();
  const lacks = (['fr', 'ar'] as const).filter((language) => !field.label[language]?.trim());
  const marks: readonly (ReactNode | false)[] = [
    field.required !== undefined && field.required !== false && (
      <RequiredIcon
        key="required"
        titleAccess={say(
          field.required === true ? 'studioForm.mark.required' : 'studioForm.mark.requiredWhen',
        )}
      />
    ),
    field.visible && <ConditionIcon key="visible" titleAccess={say('studioForm.mark.conditional')} />,
    lacks.length > 0 && (
      <TranslateIcon
        key="lacks"
        color="warning"
        titleAccess={say('studioForm.mark.lacks', {
          languages: lacks.map((language) => say(`studio.languages.${language}`)).join(', '),
        })}
      />
    ),
    severity === 'ERROR' && <ErrorIcon key="error" color="error" titleAccess={say('studio.isError')} />,
    severity === 'WARNING' && (
      <WarningIcon key="warning" color="warning" titleAccess={say('studio.isWarning')} />
    ),
  ];
  return (
    <Box component="span" sx={{ display: 'inline-flex', gap: 0.5, '& svg': { fontSize: '1.125rem' } }}>
      {marks}
    </Box>
  );
}
