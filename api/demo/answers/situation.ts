import type { Day } from '../../core/dates.js';
import type { Facts, Json } from '../../forms/index.js';
import type { DemoApplicant, DemoCommune } from '../people/applicants.js';
import type { Spelt } from '../people/names.js';
import type { Dice } from '../random.js';
import type { SampleFile } from '../sample-files.js';

/** Everything that an invented answer may depend on. */
export interface Situation {
  readonly dice: Dice;
  /** The legal day on which the form is filled in. */
  readonly today: Day;
  readonly applicant: DemoApplicant;
  /** The commune that the application concerns. */
  readonly commune: DemoCommune;
  readonly facts: Facts;
  /** Keeps a file for whoever fills in the form, and answers with its id; the facts know of it from then on. */
  upload(file: SampleFile): Promise<string>;
}

/** In the language that the applicant writes in. */
export const say = ({ applicant }: Situation, [fr, ar]: Spelt): string =>
  applicant.language === 'ar' ? ar : fr;

/** What a story says of a form; what it leaves open and the form demands is invented by kind. */
export type Story = { readonly [key: string]: Json | undefined };
