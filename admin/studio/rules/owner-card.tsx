import { useActOn } from '../../data/use-act-on.js';
import { ChangeProcedureOwnerDocument } from '../../generated/graphql.js';
import { useWords } from '../../languages/words.js';
import { Failed } from '../../shell/failed.js';
import { Problems } from '../../shell/problems.js';
import { SelectLine } from '../../shell/select-line.js';
import type { Opened } from '../studio.page.js';
import { RuleCard } from './rule-card.js';
import { useDepartments } from './use-departments.js';

/** Which department is in charge: of the procedure, not of one revision, so it counts at once. */
export function OwnerCard({ procedure }: { procedure: NonNullable<Opened['procedure']> }) {
  const say = useWords();
  const authority = useDepartments(procedure.authority.id);
  const { act, busy, problems, error } = useActOn(
    ChangeProcedureOwnerDocument,
    ({ changeProcedureOwner }) => changeProcedureOwner.problems,
    { word: 'routing.ownerChanged', then: () => undefined },
  );
  if (!authority) return null;
  return (
    <RuleCard title={say('routing.owner')} help={say('routing.ownerHelp')} paths={[]}>
      {error && <Failed error={error} />}
      <Problems problems={problems} />
      <SelectLine
        label={say('routing.department')}
        value={procedure.department?.id ?? ''}
        empty={say('application.wholeAuthority', { name: authority.name })}
        options={authority.departments.map(({ id, name }) => ({ value: id, label: name }))}
        onChange={(id) => !busy && void act({ procedureId: procedure.id, departmentId: id || null })}
      />
    </RuleCard>
  );
}
