/** How a text file may be written. Excel in Morocco saves CSV as windows-1252 or, where Arabic is in it, windows-1256. */
export const encodings = ['utf-8', 'utf-16le', 'windows-1256', 'windows-1252'] as const;
export type Encoding = (typeof encodings)[number];

/** Two Arabic letters side by side: French written in windows-1252 hardly ever looks so. */
const arabicWord = /[\u0621-\u064a]{2}/;

export function guessEncoding(bytes: Uint8Array): Encoding {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return 'utf-8';
  } catch {
    return arabicWord.test(new TextDecoder('windows-1256').decode(bytes)) ? 'windows-1256' : 'windows-1252';
  }
}

/** A mark at the beginning that says the encoding is none of the text. */
export const decode = (bytes: Uint8Array, encoding: Encoding): string =>
  new TextDecoder(encoding).decode(bytes);
