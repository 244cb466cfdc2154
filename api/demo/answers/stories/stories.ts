import type { ProcedureReference } from '../../procedures/read-procedures.js';
import { associationGrant } from './association-grant.story.js';
import { complaint } from './complaint.story.js';
import { informationRequest } from './information-request.story.js';
import { operatingLicence } from './operating-licence.story.js';
import { personalDataRights } from './personal-data-rights.story.js';
import { publicDomainOccupation } from './public-domain-occupation.story.js';
import { schoolTransport } from './school-transport.story.js';
import type { ProcedureStory } from './story.js';

export const stories: Record<ProcedureReference, ProcedureStory> = {
  PR01: informationRequest,
  PR03: complaint,
  PR04: associationGrant,
  PR05: publicDomainOccupation,
  PR08: operatingLicence,
  PR14: schoolTransport,
  PR15: personalDataRights,
};
