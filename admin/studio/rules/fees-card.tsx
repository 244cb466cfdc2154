import { Box } from '@mui/material';
import { useWords } from '../../languages/words.js';
import type { Rules } from '../core/definition.js';
import { LocalizedFields } from '../core/localized-fields.js';
import { withAt } from '../core/paths.js';
import { Rows } from '../core/rows.js';
import { useStudio } from '../core/studio-context.js';
import { CertaintyLine } from './certainty-line.js';
import { readAmount } from './numbers.js';
import { RuleCard } from './rule-card.js';
import { sideBySide } from './side-by-side.js';
import { TypedLine } from './typed-line.js';

const path = ['rules', 'fees'] as const;
const paths = [path];

/** What the applicant pays. */
export function FeesCard() {
  const say = useWords();
  const { store } = useStudio();
  return (
    <RuleCard title={say('studioWorkflow.rules.fees')} paths={paths}>
      <Rows<Rules['fees'][number]>
        path={path}
        noun={say('studioWorkflow.rules.fee')}
        add={say('studioWorkflow.rules.addFee')}
        create={() => ({ label: {}, certainty: 'TO_VERIFY' })}
      >
        {({ amount }, place) => (
          <>
            <LocalizedFields path={[...place, 'label']} label={say('studioWorkflow.rules.feeLabel')} long />
            <Box sx={sideBySide}>
              <TypedLine
                label={say('studioWorkflow.rules.amount')}
                value={amount}
                read={readAmount}
                wrong={say('studioWorkflow.rules.amountWrong')}
                help={say('studioWorkflow.rules.amountHelp')}
                onChange={(next) =>
                  store.change(
                    (definition) => withAt(definition, [...place, 'amount'], next),
                    [...place, 'amount'].join('.'),
                  )
                }
              />
              <CertaintyLine path={place} />
            </Box>
          </>
        )}
      </Rows>
    </RuleCard>
  );
}
