import { Alert } from '@mui/material';
import { useState } from 'react';
import { useAsk } from '../data/ask.js';
import { useActOn } from '../data/use-act-on.js';
import { RetireProcedureDocument, SuccessorsDocument } from '../generated/graphql.js';
import { useWords } from '../languages/words.js';
import { Dialog } from '../shell/dialog.js';
import { Failed } from '../shell/failed.js';
import { Problems } from '../shell/problems.js';
import { SelectLine } from '../shell/select-line.js';

interface Props {
  procedure: { id: string; authority: { id: string } };
  onClose: () => void;
}

/** Ends a procedure; whoever looks for it is told what takes its place. */
export function RetireDialog({ procedure, onClose }: Props) {
  const say = useWords();
  const [successorId, setSuccessorId] = useState('');
  const { data } = useAsk(SuccessorsDocument, { authorityId: procedure.authority.id });
  const { act, busy, problems, error } = useActOn(
    RetireProcedureDocument,
    ({ retireProcedure }) => retireProcedure.problems,
    { word: 'publishing.retired', then: onClose },
  );
  const others = data?.procedures.nodes.filter(({ id }) => id !== procedure.id) ?? [];
  return (
    <Dialog
      title={say('publishing.retire')}
      confirm={say('publishing.retire')}
      grave
      busy={busy}
      onConfirm={() => void act({ procedureId: procedure.id, successorId: successorId || null })}
      onClose={onClose}
    >
      {error && <Failed error={error} />}
      <Problems problems={problems} />
      <Alert severity="warning">{say('publishing.retireQuestion')}</Alert>
      <SelectLine
        label={say('publishing.successor')}
        value={successorId}
        empty={say('publishing.noSuccessor')}
        options={others.map(({ id, title }) => ({ value: id, label: title }))}
        onChange={setSuccessorId}
      />
    </Dialog>
  );
}
