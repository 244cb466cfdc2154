import { refuse } from '../core/problem.js';
import type { Act } from '../platform/act.js';
import { hasMail } from '../platform/authentication/authentication.js';
import type { Attempts } from '../platform/authentication/attempts.js';
import { allDealings } from './dealings.js';
import { oneAtATime } from '../platform/one-at-a-time.js';
import { Person } from './person.entity.js';
import type { ClaimCounterRecordInput } from './person.inputs.js';
import { Findings } from './person.rules.js';
import { loadAlone } from './person.service.js';
import { searchOf } from './person-search.js';
import { record as noteAct } from './staff-acts.js';

/** What the account has proved to be its owner's. */
interface Proved {
  readonly email: string | null;
  readonly phone: string | null;
}

/** Somebody who came to a counter first and signed up later gets what was done there. */
export class ClaimService {
  constructor(private readonly attempts: Pick<Attempts, 'count'>) {}

  /**
   * Takes over every record of a counter that has this card number and an address or telephone that the account has
   * confirmed. All that does not fit is refused in the same words, so that nobody learns whose card is known.
   */
  async claimCounterRecord(act: Act, input: ClaimCounterRecordInput): Promise<string> {
    const found = new Findings();
    const cin = found.cin('cin', input.cin);
    if (!cin) found.add('cin', 'people.required');
    found.refuseIfAny();
    const personId = act.viewer.personId!;
    await this.attempts.count('claim', personId);
    await oneAtATime(act, 'cin', cin);
    const person = await loadAlone(act.em, personId);
    const records = await this.recordsOf(act, await provedBy(act, person), cin!);
    if (records.length === 0 || !(await this.mayHave(act, person, cin!))) refuse('people.no_record', ['cin']);
    for (const record of records) await this.takeOver(act, person, record);
    return person.id;
  }

  private async recordsOf(act: Act, { email, phone }: Proved, cin: string): Promise<Person[]> {
    const rows = await act.em.execute<{ id: string }[]>(
      `select id from person
        where cin = ? and account_id is null and registered_by is not null
          and (lower(email) = lower(?::text) or phone = ?::text)
          and not exists (select 1 from role_grant where person_id = person.id)
        order by cin_verified_at, created_at for update`,
      [cin, email, phone],
    );
    return act.em.find(
      Person,
      { id: { $in: rows.map(({ id }) => id) } },
      { orderBy: { cinVerifiedAt: 'asc' } },
    );
  }

  /** Not with another card than one's own, nor with one that was seen in somebody else's hands. */
  private async mayHave({ em }: Act, person: Person, cin: string): Promise<boolean> {
    if (person.cinVerifiedAt) return person.cin === cin;
    const holder = { cin, cinVerifiedAt: { $ne: null }, accountId: { $ne: null } };
    return (await em.count(Person, holder)) === 0;
  }

  private async takeOver(act: Act, person: Person, record: Person): Promise<void> {
    const known = { ...record };
    Object.assign(record, nothingButTheName, { mergedIntoId: person.id, updatedAt: act.now });
    // Written first: a card that was seen stands with one person only.
    await act.em.flush();
    complete(person, known);
    person.updatedAt = act.now;
    await this.moveWhatHangsOn(act, record.id, person.id);
    noteAct(act, 'claimCounterRecord', { personId: person.id, details: { recordId: record.id } });
  }

  private async moveWhatHangsOn({ em, now }: Act, from: string, to: string): Promise<void> {
    for (const { table, person } of allDealings()) {
      await em.execute(`update "${table}" set "${person}" = ? where "${person}" = ?`, [to, from]);
    }
    // A mandate that the person holds already is not held twice.
    await em.execute(
      `update mandate set revoked_at = ?, revoked_by = ?
        where person_id = ? and revoked_at is null and (organisation_id, role) in
          (select organisation_id, role from mandate where person_id = ? and revoked_at is null)`,
      [now, to, from, to],
    );
    await em.execute('update mandate set person_id = ? where person_id = ?', [to, from]);
    await em.execute('delete from counter_visit where person_id = ?', [from]);
  }
}

const nothingButTheName = {
  cin: null,
  cinVerifiedAt: null,
  phone: null,
  email: null,
  birthDate: null,
  communeCode: null,
} satisfies Partial<Person>;

/** What the person said stays, and what the counter knew beyond is added; a name as an agent saw it on the card goes before. */
function complete(person: Person, known: Person): void {
  const isOnCard = known.cinVerifiedAt !== null;
  person.cin = known.cin;
  person.cinVerifiedAt ??= known.cinVerifiedAt;
  if (isOnCard || `${person.givenName}${person.familyName}` === '') {
    person.givenName = known.givenName;
    person.familyName = known.familyName;
  }
  if (known.givenNameAr && (isOnCard || !person.givenNameAr)) {
    person.givenNameAr = known.givenNameAr;
    person.familyNameAr = known.familyNameAr;
  }
  person.phone ??= known.phone;
  person.email ??= known.email;
  person.birthDate ??= known.birthDate;
  person.communeCode ??= known.communeCode;
  person.search = searchOf(person);
}

/** The account's address and telephone, each only if it was confirmed. */
async function provedBy({ em }: Act, { accountId }: Person): Promise<Proved> {
  const [account] = await em.execute<
    { email: string; emailVerified: boolean; phone: string | null; phoneVerified: boolean | null }[]
  >(
    `select email, email_verified as "emailVerified", phone_number as phone, phone_number_verified as "phoneVerified"
       from auth_user where id = ?`,
    [accountId],
  );
  if (!account) return { email: null, phone: null };
  const { email, emailVerified, phone, phoneVerified } = account;
  return { email: emailVerified && hasMail(email) ? email : null, phone: phoneVerified ? phone : null };
}
