import { FormControlLabel, FormHelperText, Radio, RadioGroup } from '@mui/material';
import { useState } from 'react';
import { useAsk } from '../data/ask.js';
import { AssignApplicationDocument, OfficersDocument, type OfficersQuery } from '../generated/graphql.js';
import { useWords } from '../languages/words.js';
import { Dialog } from '../shell/dialog.js';
import { Waiting } from '../shell/waiting.js';
import { ActRefused } from './act-refused.js';
import type { ApplicationShown } from './application-page.js';
import { useActOnApplication } from './use-act-on-application.js';

/** Gives the application to an officer who may decide it, or back to nobody. */
export function AssignDialog({
  application,
  onClose,
}: {
  application: ApplicationShown;
  onClose: () => void;
}) {
  const say = useWords();
  const [chosen, setChosen] = useState(application.assignee?.id ?? '');
  const { data, isPending } = useAsk(OfficersDocument, { authorityId: application.authority.id });
  const { act, busy, problems, error, reloaded } = useActOnApplication(
    application,
    AssignApplicationDocument,
    (answer) => answer.assignApplication.problems,
    { word: 'application.assigned', then: onClose },
  );
  return (
    <Dialog
      title={say('application.assignTo')}
      confirm={say('application.assign')}
      busy={busy}
      onConfirm={() => void act({ assigneeId: chosen || null })}
      onClose={onClose}
    >
      {error && <ActRefused error={error} steps={application.revision.steps} onReloaded={reloaded} />}
      {isPending ? (
        <Waiting />
      ) : (
        <RadioGroup
          aria-label={say('application.assignTo')}
          value={chosen}
          onChange={(_event, next) => setChosen(next)}
        >
          <FormControlLabel value="" control={<Radio />} label={say('queue.nobody')} />
          {officersOf(data?.roleGrants.nodes ?? [], application).map((officer) => (
            <FormControlLabel
              key={officer.id}
              value={officer.id}
              control={<Radio />}
              label={officer.fullName}
            />
          ))}
        </RadioGroup>
      )}
      {problems.length > 0 && (
        <FormHelperText error>{problems.map((problem) => problem.message).join(' ')}</FormHelperText>
      )}
    </Dialog>
  );
}

type Grant = OfficersQuery['roleGrants']['nodes'][number];

/** Those who may instruct it: officers of its department, or of the whole authority; each once. */
function officersOf(grants: readonly Grant[], { department }: ApplicationShown) {
  const persons = grants
    .filter((grant) => grant.department === null || grant.department.id === department?.id)
    .flatMap(({ person }) => (person ? [person] : []));
  return [...new Map(persons.map((person) => [person.id, person])).values()];
}
