import { useAsk } from '../data/ask.js';
import { RevisionPageDocument } from '../generated/graphql.js';
import { useWords } from '../languages/words.js';
import { Failed } from '../shell/failed.js';
import { NotFound } from '../shell/not-found.js';
import { Parts } from '../shell/parts.js';
import { Waiting } from '../shell/waiting.js';
import { FormInWords } from './form-in-words.js';
import { RulesInWords } from './rules-in-words.js';
import { WorkflowInWords } from './workflow-in-words.js';

const parts = ['rules', 'form', 'workflow'] as const;

/** `place`: which of the procedure's revisions, in the order of the list. */
export function Revision({ procedureId, place }: { procedureId: string; place: number }) {
  const say = useWords();
  const { data, error, isPending, isLoadingError } = useAsk(RevisionPageDocument, { procedureId, place });
  if (isPending) return <Waiting />;
  if (isLoadingError) return <Failed error={error} />;
  const revision = data.procedure?.revisions.nodes[0];
  if (!revision) return <NotFound />;
  const { rules, form, steps, transitions } = revision;
  return (
    <Parts label={say('menu.procedures')} names={parts} title={(name) => say(`procedures.tabs.${name}`)}>
      {(name) => (
        <>
          {name === 'rules' && <RulesInWords rules={rules} />}
          {name === 'form' && <FormInWords form={form} />}
          {name === 'workflow' && <WorkflowInWords steps={steps} transitions={transitions} />}
        </>
      )}
    </Parts>
  );
}
