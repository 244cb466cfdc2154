import type { House } from '../house.js';
import { anonymous, type Viewer } from '../platform/access/viewer.js';
import { act, type Act } from '../platform/act.js';

/** What every stage of the loader works with. */
export interface World {
  readonly house: House;
  /** The instant that counts as today: everything happens before it. */
  readonly base: Date;
  /** Says how far the loader has come. */
  readonly tell: (line: string) => void;
}

/** The demo loader itself, where nobody else could act yet. */
export const loader: Viewer = { ...anonymous('fr'), kind: 'system' };

/** One act at an instant of the past, through the same services as everybody's; a refusal is a fault of the demo. */
export async function doing<T>(
  { house }: World,
  viewer: Viewer,
  now: Date,
  work: (act: Act) => Promise<T>,
): Promise<T> {
  const acted = await act(house.orm, viewer, (begun) => work({ ...begun, now }));
  if ('done' in acted) return acted.done;
  throw new Error(`the demo region is refused: ${JSON.stringify(acted.refused)}`);
}

const day = 86_400_000;

/** The region existed long before its oldest application. */
export const foundation = ({ base }: World): Date => new Date(base.getTime() - 400 * day);
/** Its procedures were published a while after that. */
export const publication = ({ base }: World): Date => new Date(base.getTime() - 300 * day);
