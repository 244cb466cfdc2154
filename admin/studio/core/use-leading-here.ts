import { useEffect, useRef, type RefObject } from 'react';

/**
 * Leads to a heading when what it stands for has been chosen elsewhere. Who came here by the tab, or works inside it,
 * keeps the focus; who chose a check has none any more and gets it here.
 */
export function useLeadingHere(
  heading: RefObject<HTMLElement | null>,
  chosen: string | null,
  inside?: RefObject<HTMLElement | null>,
) {
  const before = useRef<string | null | undefined>(undefined);
  useEffect(() => {
    const was = before.current;
    before.current = chosen;
    const { activeElement, body } = document;
    const isNowhere = activeElement === null || activeElement === body;
    if (was === chosen || (was === undefined && chosen === null)) return;
    // At first by a check only; when it is closed, only if that took the focus away.
    if ((was === undefined || chosen === null) && !isNowhere) return;
    if (inside?.current?.contains(activeElement)) return;
    heading.current?.focus({ preventScroll: true });
    const top = heading.current?.getBoundingClientRect().top ?? 0;
    const isInSight = top > 64 && top < window.innerHeight / 2;
    if (chosen !== null && !isInSight) heading.current?.scrollIntoView({ block: 'start' });
  }, [heading, chosen, inside]);
}
