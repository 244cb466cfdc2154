import { useAsk } from '../../data/ask.js';
import { OwnersDocument } from '../../generated/graphql.js';
import { useWords } from '../../languages/words.js';
import { SelectLine } from '../../shell/select-line.js';

export interface Owner {
  value: string;
  label: string;
  authorityId: string;
  departmentId: string | null;
}

/** Whose procedures the viewer may make: the departments where he is a designer, and authorities as a whole last. */
export function useOwners(): readonly Owner[] {
  const say = useWords();
  const { data } = useAsk(OwnersDocument, {}, { staleTime: 60_000 });
  const grants = data?.viewer.grants ?? [];
  const owners = grants
    .filter(({ role, inForce }) => role === 'PROCEDURE_DESIGNER' && inForce)
    .flatMap(({ authority, department }) => {
      if (!authority) return [];
      const departments = department ? [department] : [...authority.departments, null];
      return departments.map((each) => ({
        value: `${authority.id} ${each?.id ?? ''}`,
        label: `${authority.name} · ${each?.name ?? say('studio.wholeAuthority')}`,
        authorityId: authority.id,
        departmentId: each?.id ?? null,
      }));
    });
  return [...new Map(owners.map((owner) => [owner.value, owner])).values()];
}

interface Props {
  owners: readonly Owner[];
  value: string;
  onChange: (value: string) => void;
}

/** Shown only where there is a choice. */
export function OwnerField({ owners, value, onChange }: Props) {
  const say = useWords();
  if (owners.length < 2) return null;
  return <SelectLine label={say('studio.owner')} value={value} options={owners} onChange={onChange} />;
}
