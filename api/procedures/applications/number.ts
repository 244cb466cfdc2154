import { legalDay } from '../../core/dates.js';
import { writeNumber } from '../../core/check-character.js';
import type { Act } from '../../platform/act.js';

/** Takes the next public number. A number taken by an act that fails is not given again: numbers may skip, never repeat. */
export async function takeNumber({ em, now }: Act): Promise<string> {
  const [row] = await em.execute<{ sequence: string }[]>(`select nextval('application_number') as sequence`);
  return writeNumber({
    prefix: 'DT',
    year: Number(legalDay(now).slice(0, 4)),
    sequence: Number(row!.sequence),
  });
}
