import type { ReactNode } from 'react';
import { Navigate, useLocation } from 'react-router-dom';
import { useViewer } from './viewer.js';

/** Staff without a second factor see nothing until they have one: the API refuses them too. */
export function EnrolFirst({ children }: { children: ReactNode }) {
  const viewer = useViewer();
  const { pathname } = useLocation();
  if (viewer?.mustEnrolSecondFactor && pathname !== '/security') return <Navigate to="/security" replace />;
  return children;
}
