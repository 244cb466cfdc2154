import { at, withAt, type Path } from '../../core/paths.js';
import { useDefinition, useStudio } from '../../core/studio-context.js';

/** One setting of the field at the path, and how it is written; `undefined` takes it away. */
export function useSetting<Value>(
  path: Path,
  name: string,
): readonly [Value | undefined, (value: Value | undefined) => void] {
  const { store } = useStudio();
  const place = [...path, 'settings', name];
  const value = useDefinition((definition) => at(definition, place)) as Value | undefined;
  const write = (next: Value | undefined) =>
    store.change((definition) => {
      const changed = withAt(definition, place, next);
      // A field whose last setting went has none, rather than none written down.
      const left = at(changed, place.slice(0, -1)) as object;
      return Object.keys(left).length > 0 ? changed : withAt(changed, place.slice(0, -1), undefined);
    }, place.join('.'));
  return [value, write];
}
