import { ID } from 'type-graphql';
import { anyOf, equals, Filter, Filters, matching } from '../../platform/reading/index.js';
import { found } from '../../platform/reading/search.rule.js';
import { AudienceType, ProcedureStatusType } from '../graphql/enums.js';
import type { Audience } from './procedure-definition.js';
import type { ProcedureStatus } from './procedure.entity.js';

@Filters({ name: 'ProcedureFilter', description: 'Which procedures; every condition given must hold.' })
export class ProcedureFilter {
  @Filter(() => String, found(), {
    description: 'Words of its title, summary or key, in any language and spelling.',
  })
  text?: string;

  @Filter(() => ID, equals('authority_id'), { description: 'Offered by this authority.' })
  authorityId?: string;

  @Filter(() => ID, equals('department_id'), { description: 'In the charge of this department.' })
  departmentId?: string;

  @Filter(() => [ProcedureStatusType], anyOf('status'), { description: 'In one of these states.' })
  statuses?: ProcedureStatus[];

  @Filter(() => AudienceType, matching((row, value) => `${value} = any(${row.column('audience')})`), {
    description: 'That these may ask for.',
  })
  audience?: Audience;
}
