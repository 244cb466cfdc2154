import { ID } from 'type-graphql';
import { equals, Filter, Filters } from '../platform/reading/index.js';
import { found } from '../platform/reading/search.rule.js';
import type { CommuneKind } from './commune.entity.js';
import { CommuneKindType } from './commune-kind.type.js';

@Filters({ description: 'Which communes.' })
export class CommuneFilter {
  @Filter(() => String, found(), {
    description:
      'Part of a name or of another spelling, in any language. Case, accents, hyphens, apostrophes, spaces and Arabic letter variants make no difference: `rissani` and `الريصاني` find Er-Rissani.',
  })
  text?: string;

  @Filter(() => ID, equals('province_code'), { description: 'In this province.' })
  provinceCode?: string;

  @Filter(() => ID, equals('cercle_code'), { description: 'In this cercle.' })
  cercleCode?: string;

  @Filter(() => CommuneKindType, equals('kind'), { description: 'Urban or rural ones.' })
  kind?: CommuneKind;
}
