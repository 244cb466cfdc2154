import { problemsAt } from '../data/problems-at.js';
import type { Role } from '../generated/graphql.js';
import { useWords } from '../languages/words.js';
import { SelectLine } from '../shell/select-line.js';
import { AuthorityPicker } from './authority-picker.js';

/** What is given: a role, and where it holds. */
export interface RoleAndPlace {
  role: Role;
  authorityId: string | null;
  departmentId: string | null;
}

export const nothingGiven: RoleAndPlace = { role: 'OFFICER', authorityId: null, departmentId: null };

const staffRoles: readonly Role[] = [
  'COUNTER_AGENT',
  'OFFICER',
  'PROCEDURE_DESIGNER',
  'PUBLISHER',
  'PROJECT_MANAGER',
  'BUDGET_OFFICER',
  'PARTICIPATION_OFFICER',
  'TRAINING_OFFICER',
  'MODERATOR',
  'AUDITOR',
  'ADMIN',
];

interface Props {
  value: RoleAndPlace;
  problems: readonly { path: readonly string[]; message: string }[];
  onChange: (value: RoleAndPlace) => void;
}

export function RoleAndPlaceFields({ value, problems, onChange }: Props) {
  const say = useWords();
  const wrong = (name: string) => problemsAt(problems, name);
  return (
    <>
      <SelectLine
        label={say('invitations.role')}
        value={value.role}
        problem={wrong('role')}
        options={staffRoles.map((role) => ({ value: role, label: say(`roles.${role}`) }))}
        onChange={(role) => onChange({ ...value, role: role as Role })}
      />
      <AuthorityPicker
        authorityId={value.authorityId}
        departmentId={value.departmentId}
        problem={wrong('authorityId') || wrong('departmentId')}
        onChange={(authorityId, departmentId) => onChange({ ...value, authorityId, departmentId })}
      />
    </>
  );
}
