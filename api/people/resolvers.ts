import { AuthorityResolver } from './authority.resolver.js';
import { AuthorityService } from './authority.service.js';
import { OrganisationResolver } from './organisation.resolver.js';
import { OrganisationService } from './organisation.service.js';
import { ClaimService } from './claim.service.js';
import { CounterService } from './counter.service.js';
import type { People } from './people.js';
import { PersonResolver } from './person.resolver.js';
import { PersonService } from './person.service.js';
import { SecurityResolver } from './security.resolver.js';
import { SecurityService } from './security.service.js';
import { StaffResolver } from './staff.resolver.js';
import { ViewerResolver } from './viewer.resolver.js';

/** Everything that GraphQL asks of people. */
export const peopleResolvers = ({
  attempts,
  authentication,
  granting,
  inviting,
  viewers,
}: People): object[] => [
  new ViewerResolver(),
  new PersonResolver(new PersonService(), new CounterService(attempts), new ClaimService(attempts), viewers),
  new AuthorityResolver(new AuthorityService()),
  new OrganisationResolver(new OrganisationService(), viewers),
  new StaffResolver(granting, inviting, viewers),
  new SecurityResolver(new SecurityService(authentication), viewers),
];
