/** A character of one line: neither control characters nor halves of surrogate pairs. */
export const lineCharacter = '[^\\p{Cc}\\p{Cs}]';
/** A character of several lines: tabs and line ends too. */
export const paragraphCharacter = '[^\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f-\\u009f\\p{Cs}]';
const inked = '[^\\s\\p{Cc}\\p{Cs}]';

/** Text of `least` to `most` characters, between blanks that do not count. */
export function trimmedPattern(least: number, most: number, character: string): string {
  const more = `${character}{${Math.max(least - 2, 0)},${Math.max(most - 2, 0)}}${inked}`;
  const tail = most < 2 ? '' : least < 2 ? `(?:${more})?` : `(?:${more})`;
  return `^\\s*${inked}${tail}\\s*$`;
}

/** What every program can count alike: Unicode characters, not UTF-16 units. */
export const lengthOf = (text: string) => {
  let length = 0;
  for (const _ of text) length += 1;
  return length;
};

/** A digit as Moroccans type it: western or eastern Arabic. */
export const digit = '[0-9٠-٩]';
/** ٠١٢ → 012; other characters stay. */
export const westernDigits = (text: string) =>
  text.replace(/[٠-٩]/g, (found) => String(found.charCodeAt(0) - 0x660));

/** Blanks, dots and hyphens that people put between digits. */
export const withoutSeparators = (text: string) => text.replace(/[\s.-]/g, '');
