import { ID } from 'type-graphql';
import { Column, Computed, DateTime, Readable } from '../platform/reading/index.js';
import { scopeResource } from '../platform/authentication/proof.js';
import { ScopeType } from './kinds.type.js';
import { visibleApiKeys } from './people.policy.js';
import { isScope, type Scope } from './scopes.js';

@Readable({
  name: 'ApiKey',
  description: 'A key that lets a program act for its owner, within its scopes. Visible to its owner.',
  table: 'auth_api_key',
  scope: visibleApiKeys,
  orders: { CREATED_AT: { columns: ['created_at'], description: 'when it was made' } },
  defaultOrder: 'CREATED_AT_DESC',
})
export class ApiKeyType {
  @Column(() => ID, { description: 'UUID version 7.' })
  id!: string;

  @Column(() => String, { nullable: true, description: 'What its owner called it.' })
  name!: string | null;

  @Column(() => String, { nullable: true, description: 'How it begins, to tell it from others.' })
  start!: string | null;

  @Computed(() => [ScopeType], {
    description: 'What it may be used for.',
    needs: ['permissions'],
    value: (row) => scopesOf(row['permissions']),
  })
  scopes!: Scope[];

  @Column(() => DateTime, { description: 'When it was made.' })
  createdAt!: string;

  @Column(() => DateTime, { nullable: true, description: 'When it ends.' })
  expiresAt!: string | null;

  @Column(() => DateTime, { nullable: true, column: 'last_request', description: 'When it was last used.' })
  lastUsedAt!: string | null;
}

function scopesOf(permissions: string | null): Scope[] {
  const kept = JSON.parse(permissions ?? '{}') as Record<string, string[] | undefined>;
  return (kept[scopeResource] ?? []).filter(isScope);
}
