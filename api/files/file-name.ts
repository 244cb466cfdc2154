import { endingOf, type FileType } from './file-types.js';

const longest = 150;

/**
 * The name that people see: without folders, control characters and marks that turn the direction of writing (they can
 * make `exe.gpj` read `jpg.exe`), not too long, and with an ending that fits what the file really is.
 */
export function cleanName(given: string, { endings }: FileType): string {
  const name = given
    .normalize('NFC')
    .replace(/^.*[/\\]/s, '')
    .replace(/[\p{Cc}\p{Cs}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, '')
    .replace(/\s+/g, ' ')
    .replace(/^[. ]+|[. ]+$/g, '');
  const ending = endingOf(name);
  const fits = endings.includes(ending);
  const stem = fits ? name.slice(0, -ending.length - 1).trimEnd() : name;
  const short = [...stem].slice(0, longest).join('').trimEnd();
  return `${short || 'document'}.${fits ? ending : endings[0]}`;
}

/** The header of RFC 6266: a plain name for old clients, the real one in UTF-8 for all others. */
export function contentDisposition(name: string, inline: boolean): string {
  const plain = name.replace(/[^\x20-\x7e]|["\\%]/g, '_');
  const real = encodeURIComponent(name).replace(
    /['()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `${inline ? 'inline' : 'attachment'}; filename="${plain}"; filename*=UTF-8''${real}`;
}
