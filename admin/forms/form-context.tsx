import { createContext, useCallback, useContext, useSyncExternalStore } from 'react';
import type { Json, Path } from './answers.js';
import { answerAt, pathId } from './answers.js';
import type { FieldKind } from './field.js';
import type { FormStore } from './form-store.js';

export interface FormSetting {
  store: FormStore;
  /** What the API complained of, by path. */
  problems: ReadonlyMap<string, readonly string[]>;
  /** False for fields that may not be changed now: after a correction request only the named ones may. */
  mayEdit: (key: string) => boolean;
  /** The application that uploads belong to. */
  applicationId: string | null;
  /** Keeps ids apart when two forms stand on one page. */
  prefix: string;
}

export const FormContext = createContext<FormSetting | null>(null);

export function useForm(): FormSetting {
  const setting = useContext(FormContext);
  if (!setting) throw new Error('a field stands outside of a form');
  return setting;
}

export function useAnswer(path: Path): [Json | undefined, (value: Json) => void] {
  const { store } = useForm();
  const value = useSyncExternalStore(store.subscribe, () => store.at(path));
  const id = pathId(path);
  // oxlint-disable-next-line react/exhaustive-deps -- the path is compared by its words
  const change = useCallback((next: Json) => store.set(path, next), [store, id]);
  return [value, change];
}

/** The kinds whose parts have controls of their own, where the problems inside are shown. */
const partsOfTheirOwn: readonly FieldKind[] = ['group', 'postal_address'];

/** What is wrong with an answer, or with anything inside it that has no control of its own. */
export function useProblems(path: Path, kind: FieldKind): readonly string[] {
  const { problems } = useForm();
  const id = pathId(path);
  const own = problems.get(id) ?? [];
  if (partsOfTheirOwn.includes(kind)) return own;
  return [...own, ...[...problems].flatMap(([place, found]) => (place.startsWith(`${id}.`) ? found : []))];
}

export function useIsAsked(path: Path): boolean {
  const { store } = useForm();
  return useSyncExternalStore(store.subscribe, () => store.evaluation().asked.has(pathId(path)));
}

export function useIsRequired(path: Path): boolean {
  const { store } = useForm();
  return useSyncExternalStore(store.subscribe, () => store.evaluation().required.has(pathId(path)));
}

export function useComputed(path: Path): string | null {
  const { store } = useForm();
  return useSyncExternalStore(store.subscribe, () => {
    const result = answerAt(store.evaluation().answers, path);
    return typeof result === 'string' ? result : null;
  });
}
