import type { EntityManager } from '@mikro-orm/postgresql';
import { forbidden, notFound } from '../core/errors.js';
import { refuse } from '../core/problem.js';
import type { Grant } from '../platform/access/viewer.js';
import type { Act } from '../platform/act.js';
import type { Authentication } from '../platform/authentication/authentication.js';
import { scopeResource } from '../platform/authentication/proof.js';
import { mayAdminister } from './people.policy.js';
import { Person } from './person.entity.js';
import { Findings } from './person.rules.js';
import { RoleGrant } from './role-grant.entity.js';
import { mayAskFor } from './scopes.js';
import type {
  CreateApiKeyInput,
  EndAllSessionsInput,
  EndSessionInput,
  ResetSecondFactorInput,
  RevokeApiKeyInput,
} from './security.inputs.js';
import { record } from './staff-acts.js';

const secondsADay = 86_400;

/**
 * Sessions, second factors and keys. What ends is deleted from better-auth's tables in the act's own transaction, so
 * that it ends together with its entry in the journal; a trigger tells every process.
 */
export class SecurityService {
  constructor(private readonly authentication: Authentication) {}

  async endSession(act: Act, { sessionId }: EndSessionInput): Promise<string> {
    const [owner] = await act.em.execute<{ id: string }[]>(
      'select p.id from auth_session s join person p on p.account_id = s.user_id where s.id = ?',
      [sessionId],
    );
    if (!owner || !(await this.reaches(act, owner.id))) throw notFound('Session', sessionId);
    await act.em.execute('delete from auth_session where id = ?', [sessionId]);
    if (owner.id !== act.viewer.personId) {
      record(act, 'endSession', { personId: owner.id, details: { sessionId } });
    }
    return sessionId;
  }

  async endAllSessions(act: Act, { personId }: EndAllSessionsInput): Promise<string> {
    const person = await this.administered(act, 'endAllSessions', personId);
    await endSessionsOf(act.em, person);
    record(act, 'endAllSessions', { personId });
    return personId;
  }

  /** For a lost telephone: the person signs in with the password and enrols anew. All sessions end. */
  async resetSecondFactor(act: Act, { personId }: ResetSecondFactorInput): Promise<string> {
    if (personId === act.viewer.personId) throw forbidden('resetSecondFactor');
    const person = await this.administered(act, 'resetSecondFactor', personId);
    await act.em.execute('delete from auth_two_factor where user_id = ?', [person.accountId]);
    await act.em.execute('update auth_user set two_factor_enabled = false, updated_at = ? where id = ?', [
      act.now,
      person.accountId,
    ]);
    await endSessionsOf(act.em, person);
    record(act, 'resetSecondFactor', { personId });
    return personId;
  }

  /** The key itself is told once, here; only a digest is kept. */
  async createApiKey(act: Act, input: CreateApiKeyInput): Promise<{ id: string; key: string }> {
    const found = new Findings();
    const name = found.text('name', input.name, { required: true });
    if (input.scopes.length === 0) found.add('scopes', 'people.required');
    if (input.expiresInDays < 1 || input.expiresInDays > 365) {
      found.add('expiresInDays', 'people.between', { min: 1, max: 365 });
    }
    found.refuseIfAny();
    if (!input.scopes.every((scope) => mayAskFor(act.viewer, scope))) throw forbidden('createApiKey');
    const person = await act.em.findOneOrFail(Person, act.viewer.personId!);
    record(act, 'createApiKey', { personId: person.id, details: { scopes: input.scopes.join(' ') } });
    await act.em.flush();
    const { id, key } = await this.authentication.api.createApiKey({
      body: {
        name: name!,
        userId: person.accountId!,
        expiresIn: input.expiresInDays * secondsADay,
        permissions: { [scopeResource]: [...new Set(input.scopes)] },
      },
    });
    return { id, key };
  }

  async revokeApiKey(act: Act, { id }: RevokeApiKeyInput): Promise<string> {
    const person = await act.em.findOneOrFail(Person, act.viewer.personId!);
    const [key] = await act.em.execute<{ id: string }[]>(
      'select id from auth_api_key where id = ? and reference_id = ?',
      [id, person.accountId],
    );
    if (!key) throw notFound('ApiKey', id);
    await act.em.execute('delete from auth_api_key where id = ?', [id]);
    record(act, 'revokeApiKey', { personId: person.id, details: { apiKeyId: id } });
    return id;
  }

  /** The person, when the viewer is that person or administers that person. */
  private async administered(act: Act, name: string, personId: string): Promise<Person> {
    const person = await act.em.findOne(Person, personId);
    if (!person) throw notFound('Person', personId);
    if (!(await this.reaches(act, personId))) throw forbidden(name);
    if (person.accountId === null) refuse('people.has_no_account', ['personId']);
    return person;
  }

  private async reaches(act: Act, personId: string): Promise<boolean> {
    return personId === act.viewer.personId || mayAdminister(act.viewer, await grantsOf(act, personId));
  }
}

async function grantsOf(act: Act, personId: string): Promise<Grant[]> {
  const grants = await act.em.find(RoleGrant, {
    person: personId,
    endedAt: null,
    $or: [{ validUntil: null }, { validUntil: { $gt: act.now } }],
  });
  return grants.map(({ role, authority, departmentId }) => ({
    role,
    authorityId: authority?.id ?? null,
    departmentId,
  }));
}

async function endSessionsOf(em: EntityManager, person: Person): Promise<void> {
  await em.execute('delete from auth_session where user_id = ?', [person.accountId]);
}
