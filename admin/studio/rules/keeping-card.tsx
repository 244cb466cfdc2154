import { Box } from '@mui/material';
import { useWords } from '../../languages/words.js';
import { withAt } from '../core/paths.js';
import { useDefinition, useStudio } from '../core/studio-context.js';
import { NumberLine } from './number-line.js';
import { RuleCard } from './rule-card.js';
import { sideBySide } from './side-by-side.js';
import { TextLine } from './text-line.js';

const paths = [
  ['rules', 'retentionMonths'],
  ['rules', 'cndpReference'],
] as const;
const [retention, cndp] = paths;

/** How long applications are kept, and by which authorisation personal data is asked for. */
export function KeepingCard() {
  const say = useWords();
  const { store } = useStudio();
  const { retentionMonths } = useDefinition(({ rules }) => rules);
  return (
    <RuleCard title={say('studioWorkflow.rules.keeping')} paths={paths}>
      <Box sx={sideBySide}>
        <NumberLine
          label={say('studioWorkflow.rules.retention')}
          value={retentionMonths ?? undefined}
          least={1}
          most={1200}
          help={say('studioWorkflow.rules.retentionHelp')}
          onChange={(next) =>
            store.change((definition) => withAt(definition, retention, next), retention.join('.'))
          }
        />
        <TextLine
          path={cndp}
          label={say('studioWorkflow.rules.cndp')}
          help={say('studioWorkflow.rules.cndpHelp')}
        />
      </Box>
    </RuleCard>
  );
}
