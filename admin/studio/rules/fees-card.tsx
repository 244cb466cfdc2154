import { useWords } from '../../languages/words.js';
import type { Fee } from '../core/definition.js';
import { Rows } from '../core/rows.js';
import { FeeFields } from './fee-fields.js';
import { RuleCard } from './rule-card.js';

const path = ['rules', 'fees'] as const;
const paths = [path];

/** What the applicant pays. */
export function FeesCard() {
  const say = useWords();
  return (
    <RuleCard title={say('studioWorkflow.rules.fees')} help={say('fees.rulesHelp')} paths={paths}>
      <Rows<Fee>
        path={path}
        noun={say('studioWorkflow.rules.fee')}
        add={say('studioWorkflow.rules.addFee')}
        create={() => ({ label: {}, certainty: 'TO_VERIFY' })}
      >
        {(fee, place) => <FeeFields fee={fee} path={place} />}
      </Rows>
    </RuleCard>
  );
}
