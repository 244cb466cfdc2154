import { Box } from '@mui/material';
import { useWords } from '../../languages/words.js';
import { LocalizedFields } from '../core/localized-fields.js';
import { CertaintyLine } from './certainty-line.js';
import { RuleCard } from './rule-card.js';
import { sideBySide } from './side-by-side.js';
import { TextLine } from './text-line.js';

const path = ['rules', 'source'] as const;
const paths = [path];

/** Where all of this comes from. */
export function SourceCard() {
  const say = useWords();
  return (
    <RuleCard title={say('studioWorkflow.rules.source')} paths={paths}>
      <Box sx={sideBySide}>
        <TextLine path={[...path, 'text']} label={say('studioWorkflow.rules.sourceText')} needed />
        <CertaintyLine path={path} />
      </Box>
      <LocalizedFields
        path={[...path, 'note']}
        label={say('studioWorkflow.rules.sourceNote')}
        optional
        long
      />
    </RuleCard>
  );
}
