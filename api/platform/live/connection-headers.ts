import type { Presented, PresentedName } from '../access/authenticate.js';

/**
 * What a socket's operations are authenticated by: the headers of its upgrade (browsers send the cookie there), and
 * what connection_init brought: `{ authorization: "Bearer …" }` or `{ apiKey: "jiha_…" }`, `language` to be told in.
 */
export function connectionHeaders(
  upgrade: Presented,
  params: Readonly<Record<string, unknown>> = {},
): Presented {
  // Four texts a socket, not all the headers of its upgrade: there may be thousands.
  const kept = new Map(names.map((name) => [name, upgrade.get(name)]));
  for (const [param, name] of Object.entries(headerOf)) {
    const value = params[param];
    if (typeof value === 'string' && isHeaderValue(value)) kept.set(name, value);
  }
  return { get: (name) => kept.get(name) ?? null };
}

const names: readonly PresentedName[] = ['cookie', 'authorization', 'x-api-key', 'accept-language'];

const headerOf = {
  authorization: 'authorization',
  apiKey: 'x-api-key',
  language: 'accept-language',
} as const satisfies Record<string, PresentedName>;

/** Anything else cannot be a proof, and Headers would throw on it. */
const isHeaderValue = (text: string) => /^[\x20-\x7e]*$/.test(text);
