import { Arg, Args, Authorized, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import { Public } from '../platform/access/roots.js';
import type { Context } from '../platform/context.js';
import { ask, connectionOf, listArgs, type ListArgs } from '../platform/reading/index.js';
import {
  CreateAuthorityInput,
  CreateDepartmentInput,
  RenameDepartmentInput,
  SetPublicationApprovalInput,
} from './authority.inputs.js';
import type { AuthorityService } from './authority.service.js';
import { AuthorityType, type AuthorityFilter } from './authority.type.js';
import { DepartmentType, type DepartmentFilter } from './department.type.js';
import {
  CreateAuthorityPayload,
  CreateDepartmentPayload,
  RenameDepartmentPayload,
  SetPublicationApprovalPayload,
} from './payloads.js';

@Resolver()
export class AuthorityResolver {
  constructor(private readonly service: AuthorityService) {}

  @Query(() => connectionOf(AuthorityType), { description: 'The authorities that use the platform.' })
  @Public()
  authorities(@Args(() => listArgs(AuthorityType)) args: ListArgs<AuthorityFilter>) {
    return ask.list(AuthorityType, args);
  }

  @Query(() => AuthorityType, { nullable: true, description: 'An authority; null when there is none.' })
  @Public()
  authority(@Arg('id', () => ID, { description: 'UUID of the authority.' }) id: string) {
    return ask.one(AuthorityType, id);
  }

  @Query(() => connectionOf(DepartmentType), {
    description: 'The departments of all authorities, or of one.',
  })
  @Public()
  departments(@Args(() => listArgs(DepartmentType)) args: ListArgs<DepartmentFilter>) {
    return ask.list(DepartmentType, args);
  }

  @Mutation(() => CreateAuthorityPayload, {
    description: 'Adds an authority. For administrators of the platform.',
  })
  @Authorized('ADMIN')
  createAuthority(
    @Arg('input', () => CreateAuthorityInput, { description: 'The authority.' }) input: CreateAuthorityInput,
    @Ctx() ctx: Context,
  ) {
    return ctx.act(async (act) => ({
      authority: ask.one(AuthorityType, await this.service.createAuthority(act, input)),
    }));
  }

  @Mutation(() => CreateDepartmentPayload, {
    description: 'Adds a department. For administrators of the whole authority.',
  })
  @Authorized('ADMIN')
  createDepartment(
    @Arg('input', () => CreateDepartmentInput, { description: 'The department.' })
    input: CreateDepartmentInput,
    @Ctx() ctx: Context,
  ) {
    return ctx.act(async (act) => ({
      department: ask.one(DepartmentType, await this.service.createDepartment(act, input)),
    }));
  }

  @Mutation(() => RenameDepartmentPayload, {
    description: 'Renames a department. For its administrators and those of the whole authority.',
  })
  @Authorized('ADMIN')
  renameDepartment(
    @Arg('input', () => RenameDepartmentInput, { description: 'Which, and how.' })
    input: RenameDepartmentInput,
    @Ctx() ctx: Context,
  ) {
    return ctx.act(async (act) => ({
      department: ask.one(DepartmentType, await this.service.renameDepartment(act, input)),
    }));
  }

  @Mutation(() => SetPublicationApprovalPayload, {
    description:
      'Says whether a second person has to agree before any procedure of a department is published. For its administrators and those of the whole authority.',
  })
  @Authorized('ADMIN')
  setPublicationApproval(
    @Arg('input', () => SetPublicationApprovalInput, { description: 'Which, and whether.' })
    input: SetPublicationApprovalInput,
    @Ctx() ctx: Context,
  ) {
    return ctx.act(async (act) => ({
      department: ask.one(DepartmentType, await this.service.setPublicationApproval(act, input)),
    }));
  }
}
