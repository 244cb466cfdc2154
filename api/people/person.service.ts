import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { legalDay } from '../core/dates.js';
import { forbidden } from '../core/errors.js';
import { refuse } from '../core/problem.js';
import type { Act } from '../platform/act.js';
import { oneAtATime } from '../platform/one-at-a-time.js';
import { refuseStranger, welcome } from './counter-visits.js';
import { mayServeAtCounter } from './people.policy.js';
import { Person } from './person.entity.js';
import type { ConfirmIdentityInput, RegisterPersonInput, UpdateMyProfileInput } from './person.inputs.js';
import { Findings } from './person.rules.js';
import { searchOf } from './person-search.js';
import { record } from './staff-acts.js';

/** Until the act is over nobody else changes the person: a number that was checked is the number that was seen. */
export const loadAlone = (em: EntityManager, personId: string): Promise<Person> =>
  em.findOneOrFail(Person, personId, { lockMode: LockMode.PESSIMISTIC_WRITE });

export class PersonService {
  /** A person keeps the own profile. A number that an agent has checked can only be changed at a counter. */
  async updateMyProfile(act: Act, input: UpdateMyProfileInput): Promise<string> {
    const person = await loadAlone(act.em, act.viewer.personId!);
    const found = new Findings();
    const changes = detailsOf(found, input, act.now);
    if (input.givenName !== undefined) changes.givenName = found.text('givenName', input.givenName) ?? '';
    if (input.familyName !== undefined) changes.familyName = found.text('familyName', input.familyName) ?? '';
    if (person.cinVerifiedAt && changes.cin !== undefined && changes.cin !== person.cin) {
      found.add('cin', 'people.cin_is_verified');
    }
    found.refuseIfAny();
    write(person, changes, act.now);
    return person.id;
  }

  /** An agent registers somebody who came in person and has no account. */
  async registerPerson(act: Act, input: RegisterPersonInput): Promise<string> {
    if (!mayServeAtCounter(act.viewer)) throw forbidden('registerPerson');
    const found = new Findings();
    const changes = detailsOf(found, input, act.now);
    changes.givenName = found.text('givenName', input.givenName, { required: true }) ?? '';
    changes.familyName = found.text('familyName', input.familyName, { required: true }) ?? '';
    if (input.cardSeen && !changes.cin) found.add('cin', 'people.required');
    found.refuseIfAny();
    if (changes.cin) await oneAtATime(act, 'cin', changes.cin);
    if (changes.cin) await this.refuseKnownCin(act, changes.cin, input.despiteSameCin);

    const person = new Person();
    person.createdAt = act.now;
    person.registeredBy = act.viewer.personId;
    write(person, changes, act.now);
    if (input.cardSeen) person.cinVerifiedAt = act.now;
    act.em.persist(person);
    await act.em.flush();
    await welcome(act, [person.id]);
    record(act, 'registerPerson', { personId: person.id });
    return person.id;
  }

  /** An agent has seen the card of somebody who is registered already. */
  async confirmIdentity(act: Act, input: ConfirmIdentityInput): Promise<string> {
    if (!mayServeAtCounter(act.viewer)) throw forbidden('confirmIdentity');
    const found = new Findings();
    const cin = found.cin('cin', input.cin);
    found.refuseIfAny();
    await refuseStranger(act, input.personId);
    await oneAtATime(act, 'cin', cin);
    const person = await loadAlone(act.em, input.personId);
    const other = await act.em.findOne(Person, { cin, cinVerifiedAt: { $ne: null }, id: { $ne: person.id } });
    if (other) refuse('people.cin_known', ['cin'], { personId: other.id });
    person.cin = cin;
    person.cinVerifiedAt = act.now;
    person.updatedAt = act.now;
    record(act, 'confirmIdentity', { personId: person.id });
    return person.id;
  }

  private async refuseKnownCin(act: Act, cin: string, despite: boolean): Promise<void> {
    const same = await act.em.find(Person, { cin }, { orderBy: { createdAt: 'asc' } });
    const verified = same.find((person) => person.cinVerifiedAt !== null);
    if (verified) refuse('people.cin_known', ['cin'], { personId: verified.id });
    if (same[0] && !despite) refuse('people.cin_known', ['cin'], { personId: same[0].id });
  }
}

type Details = Partial<
  Pick<
    Person,
    | 'givenName'
    | 'familyName'
    | 'givenNameAr'
    | 'familyNameAr'
    | 'cin'
    | 'phone'
    | 'email'
    | 'birthDate'
    | 'communeCode'
    | 'preferredLanguage'
  >
>;

/** What was given, checked. What was not given is not in it, so that it stays as it is. */
function detailsOf(found: Findings, input: UpdateMyProfileInput, now: Date): Details {
  const details: Details = {};
  if (input.givenNameAr !== undefined) details.givenNameAr = found.text('givenNameAr', input.givenNameAr);
  if (input.familyNameAr !== undefined) details.familyNameAr = found.text('familyNameAr', input.familyNameAr);
  if (input.cin !== undefined) details.cin = found.cin('cin', input.cin);
  if (input.phone !== undefined) details.phone = found.phone('phone', input.phone);
  if (input.email !== undefined) details.email = found.email('email', input.email);
  if (input.birthDate !== undefined) {
    details.birthDate = found.past('birthDate', input.birthDate, legalDay(now));
  }
  if (input.communeCode !== undefined) details.communeCode = found.commune('communeCode', input.communeCode);
  if (input.preferredLanguage) details.preferredLanguage = input.preferredLanguage;
  return details;
}

function write(person: Person, details: Details, now: Date): void {
  person.givenName = details.givenName ?? person.givenName;
  person.familyName = details.familyName ?? person.familyName;
  if (details.givenNameAr !== undefined) person.givenNameAr = details.givenNameAr;
  if (details.familyNameAr !== undefined) person.familyNameAr = details.familyNameAr;
  if (details.cin !== undefined) person.cin = details.cin;
  if (details.phone !== undefined) person.phone = details.phone;
  if (details.email !== undefined) person.email = details.email;
  if (details.birthDate !== undefined) person.birthDate = details.birthDate;
  if (details.communeCode !== undefined) person.communeCode = details.communeCode;
  person.preferredLanguage = details.preferredLanguage ?? person.preferredLanguage;
  person.search = searchOf(person);
  person.updatedAt = now;
}
