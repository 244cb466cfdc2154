import { useMemo } from 'react';
import type { FieldKind } from '../../../forms/form-definition.js';
import { useStudio } from '../core/studio-context.js';
import type { Path } from '../core/paths.js';
import { copiedField, copyField } from './clipboard.js';
import {
  addField,
  intoGroup,
  moveField,
  outOfGroup,
  pasteField,
  removeField,
  stepField,
  type Done,
} from './fields.js';
import { fieldAt, fieldPathIn } from './places.js';

export type FieldActs = ReturnType<typeof useFieldActs>;

/** What is done with whole fields. Each act is one step of undo, and one goes on with what it was done to. */
export function useFieldActs() {
  const { store } = useStudio();
  return useMemo(() => {
    const settle = (done: Done | null) => {
      if (!done) return;
      store.change(() => done.definition);
      store.select(done.path);
    };
    // Where nothing is open, as on a phone that shows its list, moving opens nothing.
    const settleMoved = (done: Done | null) => {
      if (!done) return;
      if (store.selected()) settle(done);
      else store.change(() => done.definition);
    };
    const now = store.definition;
    return {
      add: (kind: FieldKind) => settle(addField(now(), fieldPathIn(store.selected()), kind)),
      move: (from: Path, to: Path) => settleMoved(moveField(now(), from, to)),
      step: (path: Path, step: 1 | -1) => settleMoved(stepField(now(), path, step)),
      intoGroup: (path: Path, group: Path) => settleMoved(intoGroup(now(), path, group)),
      outOfGroup: (path: Path) => settleMoved(outOfGroup(now(), path)),
      duplicate: (path: Path) => {
        const field = fieldAt(now(), path);
        if (field) settle(pasteField(now(), path, field));
      },
      copy: (path: Path) => {
        const field = fieldAt(now(), path);
        if (field) copyField(field);
      },
      paste: (path: Path | null) => {
        const field = copiedField();
        if (field) settle(pasteField(now(), path, field));
      },
      remove: (path: Path) => {
        store.change((definition) => removeField(definition, path));
        store.select(null);
      },
    };
  }, [store]);
}
