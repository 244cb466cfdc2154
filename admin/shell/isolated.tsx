import type { ReactNode } from 'react';

/** A name or a code in whatever script, which must not turn the words around it about. */
export const Isolated = ({ children, ltr = false }: { children: ReactNode; ltr?: boolean }) => (
  <bdi dir={ltr ? 'ltr' : 'auto'}>{children}</bdi>
);
