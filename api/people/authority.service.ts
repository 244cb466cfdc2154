import { ref } from '@mikro-orm/core';
import { forbidden, notFound } from '../core/errors.js';
import type { LocalizedText } from '../core/localized-text.js';
import type { Act } from '../platform/act.js';
import { oneAtATime } from '../platform/one-at-a-time.js';
import { Authority } from './authority.entity.js';
import type {
  CreateAuthorityInput,
  CreateDepartmentInput,
  RenameDepartmentInput,
  SetPublicationApprovalInput,
} from './authority.inputs.js';
import { Department } from './department.entity.js';
import { Findings } from './person.rules.js';
import { holds, holdsEverywhere } from './roles.js';
import { record } from './staff-acts.js';

const codePattern = /^[a-z0-9][a-z0-9.-]{1,62}$/;

export class AuthorityService {
  async createAuthority(act: Act, input: CreateAuthorityInput): Promise<string> {
    if (!holdsEverywhere(act.viewer, 'ADMIN')) throw forbidden('createAuthority');
    const found = new Findings();
    const name = nameOf(found, input.name);
    await oneAtATime(act, 'authority code', input.code);
    const taken = await act.em.findOne(Authority, { code: input.code });
    checkCode(found, input.code, taken !== null);
    found.refuseIfAny();
    const authority = act.em.create(Authority, {
      kind: input.kind,
      code: input.code,
      name,
      territoryCode: input.territoryCode ?? null,
      createdAt: act.now,
    });
    await act.em.flush();
    record(act, 'createAuthority', { authorityId: authority.id });
    return authority.id;
  }

  async createDepartment(act: Act, input: CreateDepartmentInput): Promise<string> {
    const authority = await act.em.findOne(Authority, input.authorityId);
    if (!authority) throw notFound('Authority', input.authorityId);
    if (!holds(act.viewer, 'ADMIN', { authorityId: authority.id })) throw forbidden('createDepartment');
    const found = new Findings();
    const name = nameOf(found, input.name);
    await oneAtATime(act, 'department code', authority.id, input.code);
    const taken = await act.em.findOne(Department, { authority, code: input.code });
    checkCode(found, input.code, taken !== null);
    found.refuseIfAny();
    const department = act.em.create(Department, {
      authority: ref(authority),
      code: input.code,
      name,
      createdAt: act.now,
    });
    record(act, 'createDepartment', { authorityId: authority.id, details: { departmentId: department.id } });
    return department.id;
  }

  async renameDepartment(act: Act, input: RenameDepartmentInput): Promise<string> {
    const { department, authorityId } = await departmentFor(act, input.id, 'renameDepartment');
    const found = new Findings();
    department.name = nameOf(found, input.name);
    found.refuseIfAny();
    record(act, 'renameDepartment', { authorityId, details: { departmentId: department.id } });
    return department.id;
  }

  async setPublicationApproval(act: Act, { id, needsTwo }: SetPublicationApprovalInput): Promise<string> {
    const { department, authorityId } = await departmentFor(act, id, 'setPublicationApproval');
    department.publicationNeedsTwo = needsTwo;
    record(act, 'setPublicationApproval', {
      authorityId,
      details: { departmentId: department.id, needsTwo: String(needsTwo) },
    });
    return department.id;
  }
}

/** A department that the viewer administers. */
async function departmentFor(act: Act, id: string, name: string) {
  const department = await act.em.findOne(Department, id);
  if (!department) throw notFound('Department', id);
  const authorityId = department.authority.id;
  if (!holds(act.viewer, 'ADMIN', { authorityId, departmentId: department.id })) throw forbidden(name);
  return { department, authorityId };
}

function checkCode(found: Findings, code: string, taken: boolean): void {
  if (!codePattern.test(code)) found.add('code', 'people.not_a_code');
  else if (taken) found.add('code', 'people.code_taken');
}

/** What the public reads must be there in both languages of the administration. */
function nameOf(found: Findings, name: LocalizedText): LocalizedText {
  const written = (['ar', 'fr', 'zgh', 'en'] as const).map((language) => {
    const required = language === 'ar' || language === 'fr';
    return [language, found.text(['name', language], name[language], { max: 200, required })] as const;
  });
  return Object.fromEntries(written.filter(([, text]) => text !== null));
}
