import { westernDigits } from '../../../forms/kinds/words.js';

/** Degrees typed by hand: a comma or a point, western or Arabic-Indic digits; null when it is not a number. */
export function coordinate(typed: string): number | null {
  const text = westernDigits(typed).trim().replace(/[,٫]/, '.');
  return /^-?\d{1,3}(\.\d+)?$/.test(text) ? Number(text) : null;
}

export type Position = readonly [longitude: number, latitude: number];

/** One corner a line, latitude first as maps show it: '30.33, -5.83'. Lines that cannot be read are told by number. */
export function cornersOf(text: string): { corners: Position[]; unreadable: number[] } {
  const corners: Position[] = [];
  const unreadable: number[] = [];
  text.split('\n').forEach((line, index) => {
    if (line.trim() === '') return;
    const [latitude, longitude, rest] = line.trim().split(/[;\s]+|,\s+/);
    const north = coordinate(latitude ?? '');
    const east = coordinate(longitude ?? '');
    if (north === null || east === null || rest !== undefined) unreadable.push(index + 1);
    else corners.push([east, north]);
  });
  return { corners, unreadable };
}
