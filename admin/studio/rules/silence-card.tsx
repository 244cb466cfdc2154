import { Box } from '@mui/material';
import { useWords } from '../../languages/words.js';
import { SelectLine } from '../../shell/select-line.js';
import { withAt } from '../core/paths.js';
import { useDefinition, useStudio } from '../core/studio-context.js';
import { CertaintyLine } from './certainty-line.js';
import { RuleCard } from './rule-card.js';
import { sideBySide } from './side-by-side.js';

const path = ['rules', 'silence'] as const;
const paths = [path];

/** What it means when the administration has not answered in time. */
export function SilenceCard() {
  const say = useWords();
  const { store } = useStudio();
  const { effect } = useDefinition(({ rules }) => rules.silence);
  return (
    <RuleCard
      title={say('studioWorkflow.rules.silence')}
      help={say('studioWorkflow.rules.silenceHelp')}
      paths={paths}
    >
      <Box sx={sideBySide}>
        <SelectLine
          label={say('studioWorkflow.rules.silenceEffect')}
          value={effect}
          options={[
            { value: 'NONE', label: say('procedures.silenceNone') },
            { value: 'ACCEPTANCE', label: say('procedures.silenceAcceptance') },
          ]}
          onChange={(next) => store.change((definition) => withAt(definition, [...path, 'effect'], next))}
        />
        <CertaintyLine path={path} />
      </Box>
    </RuleCard>
  );
}
