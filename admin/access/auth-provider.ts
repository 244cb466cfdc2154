import type { AuthProvider } from 'ra-core';
import { toApiError } from '../data/api-error.js';
import { auth } from './auth-client.js';
import { currentSession, forgetSession } from './session.js';

/** react-admin's view of our sessions; the cookie itself is out of reach of any script. */
export const authProvider: AuthProvider = {
  /** The sign-in page talks to the service itself, since a second factor may follow. */
  login: () => Promise.resolve(),
  logout: async () => {
    await auth.signOut().catch(() => undefined);
    forgetSession();
  },
  checkAuth: async () => {
    if (!(await currentSession())) throw new Error('unauthenticated');
  },
  checkError: (error: unknown) => {
    if (toApiError(error).code !== 'UNAUTHENTICATED') return Promise.resolve();
    forgetSession();
    return Promise.reject(new Error('unauthenticated'));
  },
  getIdentity: async () => {
    const session = await currentSession();
    return { id: session?.user.id ?? '', fullName: session?.user.name ?? '' };
  },
};
