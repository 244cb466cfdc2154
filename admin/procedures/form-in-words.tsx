import { TableCell, TableRow, Typography } from '@mui/material';
import { useMemo } from 'react';
import { fieldsOf } from '../forms/fields-of.js';
import type { Field } from '../forms/field.js';
import type { FormFragment } from '../generated/graphql.js';
import { useWords, type WordKey } from '../languages/words.js';
import { ReadingTable } from '../shell/reading-table.js';

/** What the form asks, in its order; the fields of a repeated group stand below it. */
export function FormInWords({ form }: { form: FormFragment }) {
  const say = useWords();
  const fields = useMemo(() => fieldsOf(form), [form]);
  return (
    <ReadingTable
      label={say('procedures.tabs.form')}
      columns={[
        say('procedures.field'),
        say('procedures.kind'),
        say('procedures.required'),
        say('procedures.shown'),
      ]}
    >
      {fields.flatMap((field) => [
        <Line key={field.key} field={field} />,
        ...(field.kind === 'group'
          ? field.fields.map((inner) => <Line key={`${field.key}.${inner.key}`} field={inner} within />)
          : []),
      ])}
    </ReadingTable>
  );
}

function Line({ field, within = false }: { field: Field; within?: boolean }) {
  const say = useWords();
  if (field.kind === 'heading')
    return (
      <TableRow sx={{ bgcolor: 'background.default' }}>
        <TableCell colSpan={4} sx={{ fontWeight: 600 }}>
          {field.label}
        </TableCell>
      </TableRow>
    );
  return (
    <TableRow>
      <TableCell sx={{ paddingInlineStart: within ? 5 : 2 }}>
        {field.label}
        {field.help && (
          <Typography variant="caption" component="div" color="text.secondary">
            {field.help}
          </Typography>
        )}
      </TableCell>
      <TableCell>{say(`kinds.${field.kind}`)}</TableCell>
      <TableCell>{say(requiredWord(field))}</TableCell>
      <TableCell>{say(field.visibleWhen === null ? 'procedures.always' : 'procedures.sometimes')}</TableCell>
    </TableRow>
  );
}

function requiredWord(field: Field): WordKey {
  if (field.required) return 'procedures.always';
  return field.requiredWhen === null ? 'procedures.never' : 'procedures.sometimes';
}
