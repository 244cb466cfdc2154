import type { Viewer } from './viewer.js';

/** The headers by which a caller is recognised, and the language asked for. */
export interface Presented {
  get(name: PresentedName): string | null;
}
export type PresentedName = 'cookie' | 'authorization' | 'x-api-key' | 'accept-language';

/** Says who asks, by cookie, bearer token or API key: the same for HTTP, WebSocket and event streams. */
export type Authenticate = (presented: Presented) => Promise<Viewer>;
