import { useMemo, useSyncExternalStore } from 'react';
import { pathId } from './answers.js';
import { FieldView } from './field-view.js';
import { FormContext } from './form-context.js';
import type { FormStore } from './form-store.js';
import type { Problem } from './problem.js';
import { ProblemSummary } from './problem-summary.js';

interface Props {
  store: FormStore;
  problems: readonly Problem[];
  applicationId: string | null;
  /** Keys of the fields that may be changed; absent: all. */
  editable?: readonly string[];
  prefix?: string;
}

/** A form as the API describes it, with what the API found wrong shown where it is wrong. */
export function FormView({ store, problems, applicationId, editable, prefix = 'field' }: Props) {
  const fields = useSyncExternalStore(store.subscribe, () => store.fields);
  const setting = useMemo(
    () => ({
      store,
      applicationId,
      prefix,
      problems: byPath(problems),
      mayEdit: (key: string) => editable === undefined || editable.includes(key),
    }),
    [store, applicationId, prefix, problems, editable],
  );
  return (
    <FormContext.Provider value={setting}>
      <ProblemSummary problems={problems} fields={fields} prefix={prefix} />
      {fields.map((field) => (
        <FieldView key={field.key} field={field} />
      ))}
    </FormContext.Provider>
  );
}

/** A problem inside an answer is shown with the answer when no control of its own stands there. */
function byPath(problems: readonly Problem[]): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const { path, message } of problems) {
    const id = pathId(path);
    found.set(id, [...(found.get(id) ?? []), message]);
  }
  return found;
}
