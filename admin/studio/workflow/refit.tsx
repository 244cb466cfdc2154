import { useReactFlow } from '@xyflow/react';
import { useEffect, useRef } from 'react';

/** Shows the whole again when the drawing has grown or shrunk: what was just added must be in sight. */
export function Refit({ width, height, as }: { width: number; height: number; as: object }) {
  const { fitView } = useReactFlow();
  const before = useRef(`${width} ${height}`);
  useEffect(() => {
    const now = `${width} ${height}`;
    if (before.current === now) return;
    before.current = now;
    // The frame of the drawing has its new size after the next paint.
    const frame = requestAnimationFrame(() => void fitView(as));
    return () => cancelAnimationFrame(frame);
  }, [width, height, as, fitView]);
  return null;
}
