/**
 * What a socket's operations are authenticated by: the headers of its upgrade (browsers send the cookie there), and
 * what connection_init brought: `{ authorization: "Bearer …" }` or `{ apiKey: "jiha_…" }`, `language` to be told in.
 */
export function connectionHeaders(upgrade: Headers, params: Readonly<Record<string, unknown>> = {}): Headers {
  const headers = new Headers(upgrade);
  for (const [name, header] of Object.entries(headerOf)) {
    const value = params[name];
    if (typeof value === 'string' && isHeaderValue(value)) headers.set(header, value);
  }
  return headers;
}

const headerOf = {
  authorization: 'authorization',
  apiKey: 'x-api-key',
  language: 'accept-language',
} as const;

/** Anything else cannot be a proof, and Headers would throw on it. */
const isHeaderValue = (text: string) => /^[\x20-\x7e]*$/.test(text);
