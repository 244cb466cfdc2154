import { useCallback, useEffect, useEffectEvent, useRef, type RefObject } from 'react';
import type { Path } from '../core/paths.js';
import { fieldPathIn, rulePathIn } from './places.js';

interface Shown {
  selected: Path | null;
  adding: boolean;
  narrow: boolean;
}

const inputs = 'input:not([type="hidden"]), select, textarea';

/**
 * Leads the keyboard into the panel when one goes there: to the first text of what was just added or entered, to the
 * place that a check speaks of, and on a phone, where the panel covers the list, to its beginning.
 */
export function usePanelFocus(panel: RefObject<HTMLElement | null>, { selected, adding, narrow }: Shown) {
  const first = useRef(false);
  const begun = useRef(false);
  const lead = useEffectEvent(() => {
    const place = placeIn(panel.current, selected);
    // What was shown before may have taken the keyboard with it.
    const lost = document.activeElement === document.body;
    if (first.current) enter(panel.current?.querySelector<HTMLElement>(inputs));
    else if (place && !adding) enter(place.querySelector<HTMLElement>(`${inputs}, button`));
    else if (begun.current ? adding || (narrow && selected) || lost : selected && lost)
      panel.current?.querySelector<HTMLElement>('[data-start]')?.focus();
    first.current = false;
    begun.current = true;
  });
  useEffect(() => lead(), [selected, adding]);
  /** What is shown next is to be written into at once. */
  return useCallback(() => {
    first.current = true;
  }, []);
}

function enter(input: HTMLElement | null | undefined) {
  input?.focus();
  if (input instanceof HTMLInputElement && input.type === 'text') input.select();
}

/** The innermost part of the panel that holds the place, e.g. 'settings.options' for its third label. */
function placeIn(panel: HTMLElement | null, selected: Path | null): HTMLElement | null {
  const shown = rulePathIn(selected) ?? fieldPathIn(selected);
  if (!panel || !selected || !shown) return null;
  const inner = selected.slice(shown.length);
  for (let length = inner.length; length > 0; length -= 1) {
    const name = inner.slice(0, length).join('.');
    const found = panel.querySelector<HTMLElement>(`[data-place="${CSS.escape(name)}"]`);
    if (found) return found;
  }
  return null;
}
