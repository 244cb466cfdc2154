import { Box, Button } from '@mui/material';
import { useWords } from '../../languages/words.js';
import { SelectLine } from '../../shell/select-line.js';
import type { TimeLimit } from '../core/definition.js';
import { LocalizedFields } from '../core/localized-fields.js';
import { withAt, type Path } from '../core/paths.js';
import { Rows } from '../core/rows.js';
import { useStudio } from '../core/studio-context.js';
import { WhenEditor } from '../workflow/when-editor.js';
import { CertaintyLine } from './certainty-line.js';
import { NumberLine } from './number-line.js';
import { RuleCard } from './rule-card.js';
import { sideBySide } from './side-by-side.js';
import { proposedLabel, withNumbers, type Numbers } from './time-limit-words.js';

const path = ['rules', 'timeLimits'] as const;
const paths = [path];
const units = ['CALENDAR', 'WORKING'] as const;

/** What law 55-19 gives the administration at most. */
const lawful = { days: 60, unit: 'CALENDAR' } as const;
const newLimit = (): TimeLimit => ({ ...lawful, label: proposedLabel(lawful), certainty: 'TO_VERIFY' });

export function TimeLimitsCard() {
  const say = useWords();
  return (
    <RuleCard
      title={say('studioWorkflow.rules.timeLimits')}
      help={say('studioWorkflow.rules.timeLimitsHelp')}
      paths={paths}
    >
      <Rows<TimeLimit>
        path={path}
        noun={say('studioWorkflow.rules.timeLimit')}
        add={say('studioWorkflow.rules.addTimeLimit')}
        create={newLimit}
      >
        {(limit, place) => <TimeLimitFields limit={limit} path={place} />}
      </Rows>
    </RuleCard>
  );
}

function TimeLimitFields({ limit, path: place }: { limit: TimeLimit; path: Path }) {
  const say = useWords();
  const { store } = useStudio();
  const write = (change: Partial<Numbers>, as?: string) => {
    const { days, unit, extensionDays } = { ...limit, ...change };
    store.change(
      (definition) => withAt(definition, place, withNumbers(limit, { days, unit, extensionDays })),
      as && [...place, as].join('.'),
    );
  };
  const proposed = proposedLabel(limit);
  const isProposal = limit.label.fr === proposed.fr && limit.label.ar === proposed.ar;
  return (
    <>
      <Box sx={sideBySide}>
        <NumberLine
          label={say('studioWorkflow.rules.days')}
          value={limit.days}
          least={0}
          most={3650}
          needed
          onChange={(days) => write({ days: days ?? limit.days }, 'days')}
        />
        <SelectLine
          label={say('studioWorkflow.rules.unit')}
          value={limit.unit}
          options={units.map((value) => ({ value, label: say(`studioWorkflow.rules.${value}`) }))}
          onChange={(unit) => write({ unit: unit as TimeLimit['unit'] })}
        />
        <NumberLine
          label={say('studioWorkflow.rules.extension')}
          value={limit.extensionDays}
          least={1}
          most={3650}
          help={say('studioWorkflow.rules.extensionHelp')}
          onChange={(extensionDays) => write({ extensionDays }, 'extensionDays')}
        />
        <CertaintyLine path={place} />
      </Box>
      <LocalizedFields path={[...place, 'label']} label={say('studioWorkflow.rules.timeLimitLabel')} />
      {!isProposal && (
        <Button
          size="small"
          sx={{ justifySelf: 'start' }}
          onClick={() =>
            store.change((definition) =>
              withAt(definition, [...place, 'label'], { ...limit.label, ...proposed }),
            )
          }
        >
          {say('studioWorkflow.rules.proposeAgain')}
        </Button>
      )}
      <WhenEditor path={place} label={say('studioWorkflow.rules.timeLimitWhen')} when={limit.when} />
    </>
  );
}
