import { Box } from '@mui/material';
import { useWords } from '../../languages/words.js';
import type { Rules } from '../core/definition.js';
import { LocalizedFields } from '../core/localized-fields.js';
import { Rows } from '../core/rows.js';
import { CertaintyLine } from './certainty-line.js';
import { RuleCard } from './rule-card.js';
import { sideBySide } from './side-by-side.js';
import { TextLine } from './text-line.js';

const path = ['rules', 'legalBasis'] as const;
const paths = [path];

/** The texts of law that found the procedure. */
export function LegalBasisCard() {
  const say = useWords();
  return (
    <RuleCard title={say('studioWorkflow.rules.legalBasis')} paths={paths}>
      <Rows<Rules['legalBasis'][number]>
        path={path}
        noun={say('studioWorkflow.rules.legalText')}
        add={say('studioWorkflow.rules.addLegalText')}
        create={() => ({ title: {}, certainty: 'TO_VERIFY' })}
      >
        {(_text, place) => (
          <>
            <LocalizedFields path={[...place, 'title']} label={say('studioWorkflow.rules.legalText')} long />
            <Box sx={sideBySide}>
              <TextLine path={[...place, 'url']} label={say('studioWorkflow.rules.link')} address />
              <CertaintyLine path={place} />
            </Box>
          </>
        )}
      </Rows>
    </RuleCard>
  );
}
