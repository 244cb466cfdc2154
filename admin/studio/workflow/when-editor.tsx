import { useMemo } from 'react';
import type { Condition } from '../../../forms/logic.js';
import { withAt, type Path } from '../core/paths.js';
import { useDefinition, useStudio } from '../core/studio-context.js';
import { ConditionEditor } from '../form/condition-editor.js';
import { askedInAll } from './asked-in-all.js';

interface Props {
  path: Path;
  label: string;
  when: Condition | undefined;
}

/** When something outside the form counts: asked of the applicant's answers and of what officers filled in. */
export function WhenEditor({ path, label, when }: Props) {
  const { store } = useStudio();
  const form = useDefinition((definition) => definition.form);
  const { transitions } = useDefinition(({ workflow }) => workflow);
  // A passage's own questions are answered when it is taken, too late for its condition.
  const own = path[1] === 'transitions' ? Number(path[2]) : undefined;
  const fields = useMemo(() => askedInAll(form, transitions, own), [form, transitions, own]);
  return (
    <ConditionEditor
      label={label}
      value={when}
      fields={fields}
      onChange={(next) => store.change((definition) => withAt(definition, [...path, 'when'], next))}
    />
  );
}
