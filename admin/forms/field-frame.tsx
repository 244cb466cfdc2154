import { colours } from '../theme/colours.js';
import ErrorOutlineIcon from '@mui/icons-material/ErrorOutline';
import { Box, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { useWords } from '../languages/words.js';
import type { Field } from './field.js';

/** The kinds whose input is several controls, or one that carries its own words: their label names a group. */
const namedByGroup: readonly Field['kind'][] = [
  'yes_no',
  'multi_select',
  'postal_address',
  'map_point',
  'formula',
  'attachment',
  'image',
];
const labelledInside: readonly Field['kind'][] = ['checkbox'];

interface Props {
  field: Field;
  id: string;
  labelId: string;
  helpId: string;
  problemId: string;
  required: boolean;
  problems: readonly string[];
  children: ReactNode;
}

/** Label above, help below it, the input, and what is wrong with it: read in that order by eye and by ear. */
export function FieldFrame({ field, id, labelId, helpId, problemId, required, problems, children }: Props) {
  const say = useWords();
  const wrong = problems.length > 0;
  const group = namedByGroup.includes(field.kind);
  return (
    <Box
      sx={{
        mb: 2.5,
        ...(wrong && {
          borderInlineStart: '3px solid',
          borderInlineStartColor: colours.red,
          paddingInlineStart: 1.5,
        }),
      }}
    >
      {!labelledInside.includes(field.kind) && (
        <Typography
          id={labelId}
          component={group ? 'div' : 'label'}
          {...(!group && { htmlFor: id })}
          sx={{ display: 'block', fontWeight: 600, mb: 0.25 }}
        >
          {field.label}
          {!required && field.kind !== 'formula' && (
            <Typography
              component="span"
              color="text.secondary"
              sx={{ fontWeight: 400, fontSize: '0.875rem' }}
            >
              {' '}
              ({say('shell.optional')})
            </Typography>
          )}
        </Typography>
      )}
      {field.help && (
        <Typography id={helpId} variant="body2" color="text.secondary" sx={{ mb: 0.5 }}>
          {field.help}
        </Typography>
      )}
      {children}
      {wrong && (
        <Typography
          id={problemId}
          color="error"
          variant="body2"
          sx={{ display: 'flex', gap: 0.75, mt: 0.5, fontWeight: 600 }}
        >
          <ErrorOutlineIcon fontSize="small" aria-hidden="true" />
          <span>{problems.join(' ')}</span>
        </Typography>
      )}
    </Box>
  );
}
