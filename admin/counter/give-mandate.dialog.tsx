import { Alert } from '@mui/material';
import { useState } from 'react';
import { useAct } from '../data/ask.js';
import {
  GiveMandateDocument,
  type MandateRole,
  type OrganisationFoundFragment,
} from '../generated/graphql.js';
import { useWords } from '../languages/words.js';
import { Dialog } from '../shell/dialog.js';
import { Failed } from '../shell/failed.js';
import { SelectLine } from '../shell/select-line.js';
import { mandateRoles } from './mandate-roles.js';
import { PersonPicker } from './person-picker.js';

interface Props {
  organisation: OrganisationFoundFragment;
  onGiven: (organisation: OrganisationFoundFragment) => void;
  onClose: () => void;
}

export function GiveMandateDialog({ organisation, onGiven, onClose }: Props) {
  const say = useWords();
  const [personId, setPersonId] = useState<string | null>(null);
  const [role, setRole] = useState<MandateRole>('PRESIDENT');
  const give = useAct(GiveMandateDocument);
  const submit = async () => {
    const { giveMandate } = await give.mutateAsync({
      input: { organisationId: organisation.id, personId, role },
    });
    if (giveMandate.mandate?.organisation) onGiven(giveMandate.mandate.organisation);
  };
  return (
    <Dialog
      title={say('counter.giveMandate')}
      confirm={say('shell.save')}
      busy={give.isPending}
      disabled={personId === null}
      onConfirm={() => void submit().catch(() => undefined)}
      onClose={onClose}
    >
      {give.error && <Failed error={give.error} />}
      {give.data?.giveMandate.problems.map((problem) => (
        <Alert key={problem.code} severity="error">
          {problem.message}
        </Alert>
      ))}
      <PersonPicker onChoose={(person) => setPersonId(person?.id ?? null)} />
      <SelectLine
        label={say('organisations.mandateRole')}
        value={role}
        options={mandateRoles.map((each) => ({ value: each, label: say(`organisations.mandates.${each}`) }))}
        onChange={(next) => setRole(next as MandateRole)}
      />
    </Dialog>
  );
}
