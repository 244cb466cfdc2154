import { Authority } from './authority.entity.js';
import { Department } from './department.entity.js';
import { Invitation } from './invitation.entity.js';
import { Mandate } from './mandate.entity.js';
import { Organisation } from './organisation.entity.js';
import { Person } from './person.entity.js';
import { RoleGrant } from './role-grant.entity.js';
import { StaffAct } from './staff-act.entity.js';

export const peopleEntities = [
  Authority,
  Department,
  Person,
  RoleGrant,
  Organisation,
  Mandate,
  Invitation,
  StaffAct,
];
