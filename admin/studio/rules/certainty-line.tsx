import { useWords } from '../../languages/words.js';
import { SelectLine } from '../../shell/select-line.js';
import type { Certainty } from '../core/definition.js';
import { at, withAt, type Path } from '../core/paths.js';
import { useDefinition, useStudio } from '../core/studio-context.js';

const certainties: readonly Certainty[] = ['SURE', 'TO_VERIFY'];

/** Whether a rule was seen in an official source: `path` is what the certainty speaks of. */
export function CertaintyLine({ path }: { path: Path }) {
  const say = useWords();
  const { store } = useStudio();
  const place = [...path, 'certainty'];
  const certainty = useDefinition((definition) => at(definition, place)) as Certainty | undefined;
  return (
    <SelectLine
      label={say('studioWorkflow.rules.certainty')}
      value={certainty ?? 'TO_VERIFY'}
      options={certainties.map((value) => ({ value, label: say(`studioWorkflow.rules.${value}`) }))}
      onChange={(next) => store.change((definition) => withAt(definition, place, next))}
    />
  );
}
