import { Alert, Typography } from '@mui/material';
import { memo, useMemo, type ComponentType } from 'react';
import { pathId, type Path } from './answers.js';
import { FieldFrame } from './field-frame.js';
import type { Field, FieldKind } from './field.js';
import { useAnswer, useForm, useIsAsked, useIsRequired, useProblems } from './form-context.js';
import type { InputProps } from './inputs/input.js';
import { inputs } from './inputs/registry.js';

interface Props {
  field: Field;
  /** Where the field's form begins: nothing, or the row of a group. */
  within?: Path;
}

const nowhere: Path = [];

/** One field of a form, if the answers so far ask for it. */
export const FieldView = memo(function FieldView({ field, within = nowhere }: Props) {
  const path = useMemo(() => [...within, field.key], [within, field.key]);
  if (!useIsAsked(path)) return null;
  if (field.kind === 'heading') return <Heading field={field} nested={within.length > 0} />;
  if (field.kind === 'explanation')
    return (
      <Alert role="note" severity="info" icon={false} sx={{ mb: 2.5, whiteSpace: 'pre-line' }}>
        {field.text}
      </Alert>
    );
  return <AskedField field={field} path={path} />;
});

function Heading({ field, nested }: { field: Field; nested: boolean }) {
  return (
    <>
      <Typography
        variant="h2"
        component={nested ? 'h4' : 'h2'}
        sx={{ mt: 4, mb: 1.5, pb: 0.75, borderBottom: 1, borderColor: 'divider' }}
      >
        {field.label}
      </Typography>
      {field.help && (
        <Typography color="text.secondary" sx={{ mb: 2 }}>
          {field.help}
        </Typography>
      )}
    </>
  );
}

function AskedField({ field, path }: { field: Field; path: Path }) {
  const { mayEdit, prefix } = useForm();
  const [value, onChange] = useAnswer(path);
  const required = useIsRequired(path);
  const id = `${prefix}-${pathId(path)}`;
  const wrong = useProblems(path, field.kind);
  const ids = { labelId: `${id}-label`, helpId: `${id}-help`, problemId: `${id}-problem` };
  const describedBy = [field.help && ids.helpId, wrong.length > 0 && ids.problemId].filter(Boolean).join(' ');
  const Input = inputs[field.kind] as ComponentType<InputProps<FieldKind>>;
  return (
    <FieldFrame field={field} id={id} {...ids} required={required} problems={wrong}>
      <Input
        field={field}
        path={path}
        value={value}
        onChange={onChange}
        id={id}
        labelId={ids.labelId}
        describedBy={describedBy || undefined}
        invalid={wrong.length > 0}
        required={required}
        disabled={!mayEdit(String(path[0]))}
      />
    </FieldFrame>
  );
}
