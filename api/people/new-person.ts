import type { MikroORM } from '@mikro-orm/postgresql';
import { searchText } from '../core/fold.js';
import type { NewAccount } from '../platform/authentication/authentication.js';
import { Person } from './person.entity.js';

/** Every account has its person from the start; the profile is completed later. */
export async function fileNewPerson(orm: MikroORM, account: NewAccount): Promise<void> {
  const now = new Date();
  const [givenName = '', ...rest] = account.name.trim().split(/\s+/);
  const em = orm.em.fork();
  em.create(Person, {
    accountId: account.id,
    givenName,
    familyName: rest.join(' '),
    email: account.email,
    phone: account.phone,
    search: searchText(account.name),
    preferredLanguage: account.language,
    createdAt: now,
    updatedAt: now,
  });
  await em.flush();
}
