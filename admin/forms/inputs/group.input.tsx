import AddIcon from '@mui/icons-material/Add';
import DeleteIcon from '@mui/icons-material/DeleteOutlined';
import { Box, Button, Paper, Stack, Typography } from '@mui/material';
import { memo, useMemo } from 'react';
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
}: InputProps<'group'>) {
  const say = useWords();
  const rows: readonly Json[] = Array.isArray(value) ? (value as readonly Json[]) : [];
  const count = Math.max(rows.length, field.minimum);
  const remove = (at: number) => onChange(rows.filter((_row, index) => index !== at));
  const name = field.rowLabel ?? field.label;
  return (
    <Stack spacing={1.5} role="group" id={id} aria-labelledby={labelId} aria-describedby={describedBy}>
      {Array.from({ length: count }, (_, index) => (
        <GroupRow
          key={index}
          field={field}
          path={path}
          index={index}
          title={`${name} ${index + 1}`}
          {...(!disabled && rows.length > field.minimum && { onRemove: () => remove(index) })}
        />
      ))}
      {!disabled && count < field.maximum && (
        <Button
          variant="outlined"
          startIcon={<AddIcon />}
          onClick={() => onChange([...padded(rows, count), {}])}
          sx={{ alignSelf: 'flex-start' }}
        >
          {say('forms.addRow', { name })}
        </Button>
      )}
    </Stack>
  );
}

const padded = (rows: readonly Json[], count: number): readonly Json[] =>
  Array.from({ length: count }, (_, index) => rows[index] ?? {});

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
