import { useState, type FocusEvent, type KeyboardEvent } from 'react';
import { samePath, type Path } from '../core/paths.js';
import type { Row } from './rows.js';
import type { FieldActs } from './use-field-acts.js';

interface Given {
  rows: readonly Row[];
  selected: Path | null;
  acts: FieldActs;
  onRemove: (path: Path) => void;
}

/**
 * The list is entered by one line, and the arrows lead through it: hundreds of fields are not hundreds of stops before
 * the editor. Ctrl+C, Ctrl+V and Delete do what they do everywhere.
 */
export function useListKeys({ rows, selected, acts, onRemove }: Given) {
  const [focused, setFocused] = useState<string | null>(null);
  const chosen = rows.find(({ path }) => samePath(path, selected))?.id;
  const isThere = rows.some(({ id }) => id === focused);
  const entered = isThere ? focused : (chosen ?? rows[0]?.id);

  const onFocus = ({ target }: FocusEvent) => {
    const id = target.closest('li')?.querySelector<HTMLElement>('[data-row]')?.dataset['row'];
    if (id !== undefined) setFocused(id);
  };

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    // A picked up field is led by the same arrows.
    const { target } = event;
    if (!(target instanceof HTMLElement) || target.closest('[data-handle]')) return;
    const index = rows.findIndex(({ id }) => id === entered);
    const row = rows[index];
    if (!row) return;
    const act = actOf(event, index, row);
    if (!act) return;
    event.preventDefault();
    act();
  };

  function actOf(event: KeyboardEvent<HTMLElement>, index: number, { path }: Row): (() => void) | undefined {
    const list = event.currentTarget;
    const enter = (at: number) => () =>
      list.querySelectorAll<HTMLElement>('[data-row]')[Math.max(0, Math.min(at, rows.length - 1))]?.focus();
    if (event.ctrlKey || event.metaKey)
      return { c: () => acts.copy(path), v: () => acts.paste(path) }[event.key.toLowerCase()];
    if (event.altKey || event.shiftKey) return undefined;
    return {
      ArrowDown: enter(index + 1),
      ArrowUp: enter(index - 1),
      Home: enter(0),
      End: enter(rows.length - 1),
      Delete: () => onRemove(path),
    }[event.key];
  }

  return { entered, onFocus, onKeyDown };
}
