import { useWords } from '../../languages/words.js';
import { withAt } from '../core/paths.js';
import { useDefinition, useStudio } from '../core/studio-context.js';
import { NumberLine } from './number-line.js';
import { RuleCard } from './rule-card.js';

const path = ['rules', 'correctionRequests'] as const;
const paths = [path];

/** How often the applicant may be asked to complete the application. */
export function CorrectionsCard() {
  const say = useWords();
  const { store } = useStudio();
  const { correctionRequests } = useDefinition(({ rules }) => rules);
  return (
    <RuleCard title={say('studioWorkflow.rules.corrections')} paths={paths}>
      <NumberLine
        label={say('studioWorkflow.rules.correctionsNumber')}
        value={correctionRequests ?? undefined}
        least={0}
        most={100}
        help={say('studioWorkflow.rules.correctionsHelp')}
        // The definition always says it: null is "as often as needed".
        onChange={(next) =>
          store.change((definition) => withAt(definition, path, next ?? null), path.join('.'))
        }
      />
    </RuleCard>
  );
}
