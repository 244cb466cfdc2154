import { useReactFlow } from '@xyflow/react';
import type { FocusEvent } from 'react';
import type { Placed } from './layout.js';

/** Whoever goes through the diagram by keyboard is followed; a mouse already sees what it points at. */
export function useCentring({ x, y }: Placed) {
  const { setCenter, getZoom } = useReactFlow();
  return ({ currentTarget }: FocusEvent<HTMLElement>) => {
    if (currentTarget.matches(':focus-visible')) void setCenter(x, y, { zoom: Math.max(getZoom(), 0.75) });
  };
}
