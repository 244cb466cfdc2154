import AddIcon from '@mui/icons-material/Add';
import DeleteIcon from '@mui/icons-material/DeleteOutlined';
import { Box, Button, Paper, Stack, Typography } from '@mui/material';
import { memo, useEffect, useMemo } from 'react';
import { useWords } from '../../languages/words.js';
import type { Json, Path } from '../answers.js';
import { FieldView } from '../field-view.js';
import type { FieldOf } from '../field.js';
import type { InputProps } from './input.js';

/** Rows of the same questions: members, owners, works. */
export function GroupInput({
  field,
  path,
  value,
  onChange,
  id,
  labelId,
  describedBy,
  disabled,
  required,
}: InputProps<'group'>) {
  const say = useWords();
  const rows = useMemo(() => (Array.isArray(value) ? (value as readonly Json[]) : []), [value]);
  const least = required ? Math.max(field.minimum, 1) : 0;
  // Rows that must be there are answers like those one adds: the form's conditions count them too.
  const missing = disabled ? 0 : least - rows.length;
  useEffect(() => {
    if (missing > 0) onChange(withRows(rows, missing));
  }, [missing, rows, onChange]);
  const remove = (at: number) => onChange(rows.filter((_row, index) => index !== at));
  const name = field.rowLabel ?? field.label;
  return (
    <Stack spacing={1.5} role="group" id={id} aria-labelledby={labelId} aria-describedby={describedBy}>
      {rows.map((_row, index) => (
        <GroupRow
          key={index}
          field={field}
          path={path}
          index={index}
          title={`${name} ${index + 1}`}
          {...(!disabled && rows.length > least && { onRemove: () => remove(index) })}
        />
      ))}
      {!disabled && rows.length < field.maximum && (
        <Button
          variant="outlined"
          startIcon={<AddIcon />}
          onClick={() => onChange(withRows(rows, Math.max(field.minimum - rows.length, 1)))}
          sx={{ alignSelf: 'flex-start' }}
        >
          {say('forms.addRow', { name })}
        </Button>
      )}
    </Stack>
  );
}

const withRows = (rows: readonly Json[], more: number): readonly Json[] => [
  ...rows,
  ...Array.from({ length: more }, () => ({})),
];

interface RowProps {
  field: FieldOf<'group'>;
  path: Path;
  index: number;
  title: string;
  onRemove?: () => void;
}

const GroupRow = memo(function GroupRow({ field, path, index, title, onRemove }: RowProps) {
  const say = useWords();
  const within = useMemo(() => [...path, index], [path, index]);
  return (
    <Paper variant="outlined" component="section" aria-label={title} sx={{ p: { xs: 1.5, sm: 2 } }}>
      <Box sx={{ display: 'flex', alignItems: 'center', mb: 1 }}>
        <Typography component="h3" variant="h3" sx={{ flex: 1 }}>
          {title}
        </Typography>
        {onRemove && (
          <Button
            size="small"
            color="error"
            startIcon={<DeleteIcon />}
            onClick={onRemove}
            aria-label={`${say('forms.removeRow')}: ${title}`}
          >
            {say('forms.removeRow')}
          </Button>
        )}
      </Box>
      {field.fields.map((inner) => (
        <FieldView key={inner.key} field={inner} within={within} />
      ))}
    </Paper>
  );
});
