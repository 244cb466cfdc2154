import { searchText } from '../core/fold.js';
import type { Person } from './person.entity.js';

/** What a person is found by: the name, in both scripts. */
export const searchOf = ({ givenName, familyName, givenNameAr, familyNameAr }: Person): string =>
  searchText(`${givenName} ${familyName}`, givenNameAr && `${givenNameAr} ${familyNameAr ?? ''}`);
