import type { Viewer } from './viewer.js';

/** Says who asks, by cookie, bearer token or API key: the same for HTTP, WebSocket and event streams. */
export type Authenticate = (headers: Headers) => Promise<Viewer>;
