import { Suspense, type ReactNode } from 'react';
import { Waiting } from './waiting.js';

/** A page outside the layout, for those who are not signed in. */
export const Alone = ({ page }: { page: ReactNode }) => <Suspense fallback={<Waiting />}>{page}</Suspense>;
