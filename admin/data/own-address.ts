/**
 * The API writes whole addresses of files, for front ends elsewhere. The console stands beside it and takes their path
 * alone: it may be opened under another name than the one that people are told, and shows nothing from elsewhere.
 */
export function ownAddress(url: string): string {
  const { pathname, search } = new URL(url);
  return pathname + search;
}

/** Milliseconds after which addresses of files are asked for again: they expire after five minutes. */
export const addressesHold = 240_000;
