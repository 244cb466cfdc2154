import { ID } from 'type-graphql';
import { equals, Filter, Filters, matching, whether } from '../platform/reading/index.js';
import { cinOf, phoneOf } from './person.rules.js';
import { found } from '../platform/reading/search.rule.js';

const folded = (text: string) => text.trim().toLowerCase();

@Filters({
  description: 'Which persons. What the viewer may not see of a person does not find that person either.',
})
export class PersonFilter {
  @Filter(() => String, found(), {
    description:
      'Part of the name, in Latin or Arabic letters; case, accents and letter variants make no difference.',
  })
  text?: string;

  @Filter(() => String, equals('cin', cinOf), {
    description: 'The whole number of the national identity card.',
  })
  cin?: string;

  @Filter(() => String, equals('phone', phoneOf), {
    description: 'The whole number, as E.164: `+212612345678`.',
  })
  phone?: string;

  @Filter(
    () => String,
    matching((row, value) => row.found('email', (email) => `lower(${email}) = ${value}`), folded),
    {
      description: 'The whole e-mail address.',
    },
  )
  email?: string;

  @Filter(() => ID, equals('commune_code'), { description: 'Living in this commune.' })
  communeCode?: string;

  @Filter(
    () => Boolean,
    whether(
      (row) => `exists (select 1 from role_grant where person_id = ${row.column('id')} and ended_at is null)`,
    ),
    { description: 'true: holds a staff role; false: holds none.' },
  )
  staff?: boolean;
}
