import { useEffect, useState } from 'react';
import type { Answers } from './answers.js';
import type { Field } from './field.js';
import { FormStore } from './form-store.js';

/** One store for as long as the form is shown. Fields that come later, or in another language, bring no other answers. */
export function useFormStore(fields: readonly Field[] | null, first: Answers = {}): FormStore {
  const [store] = useState(() => new FormStore(fields ?? [], first));
  useEffect(() => {
    if (fields) store.relabel(fields);
  }, [store, fields]);
  return store;
}
