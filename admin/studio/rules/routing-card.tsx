import { useWords } from '../../languages/words.js';
import { SelectLine } from '../../shell/select-line.js';
import type { Route } from '../core/definition.js';
import { withAt } from '../core/paths.js';
import { Rows } from '../core/rows.js';
import { useStudio } from '../core/studio-context.js';
import { WhenEditor } from '../workflow/when-editor.js';
import { RuleCard } from './rule-card.js';
import { useDepartments } from './use-departments.js';

const path = ['rules', 'routing'] as const;
const paths = [path];

/** To which department an application goes when it is submitted: the first sentence that holds counts. */
export function RoutingCard({ authorityId }: { authorityId: string }) {
  const say = useWords();
  const { store } = useStudio();
  const departments = useDepartments(authorityId)?.departments ?? [];
  return (
    <RuleCard title={say('routing.title')} help={say('routing.help')} paths={paths}>
      <Rows<Route>
        path={path}
        noun={say('routing.route')}
        add={say('routing.add')}
        create={() => ({ department: '' })}
      >
        {({ department, when }, place) => {
          const isKnown = department === '' || departments.some(({ code }) => code === department);
          return (
            <>
              <SelectLine
                label={say('routing.department')}
                value={department}
                empty={say('forms.choose')}
                options={[
                  ...departments.map(({ code, name }) => ({ value: code, label: name })),
                  ...(isKnown ? [] : [{ value: department, label: department }]),
                ]}
                onChange={(code) =>
                  store.change((definition) => withAt(definition, [...place, 'department'], code))
                }
              />
              <WhenEditor path={place} label={say('routing.when')} when={when} />
            </>
          );
        }}
      </Rows>
    </RuleCard>
  );
}
