import { Typography } from '@mui/material';
import { useState } from 'react';
import { useAct } from '../data/ask.js';
import {
  GiveMandateDocument,
  type MandateRole,
  type OrganisationFoundFragment,
  type PersonFoundFragment,
} from '../generated/graphql.js';
import { useWords } from '../languages/words.js';
import { Dialog } from '../shell/dialog.js';
import { Failed } from '../shell/failed.js';
import { Isolated } from '../shell/isolated.js';
import { Problems } from '../shell/problems.js';
import { SelectLine } from '../shell/select-line.js';
import { mandateRoles } from './mandate-roles.js';

interface Props {
  organisation: OrganisationFoundFragment;
  /** Who stands at the counter, with the papers. */
  person: PersonFoundFragment;
  onGiven: (organisation: OrganisationFoundFragment) => void;
  onClose: () => void;
}

export function GiveMandateDialog({ organisation, person, onGiven, onClose }: Props) {
  const say = useWords();
  const [role, setRole] = useState<MandateRole>('PRESIDENT');
  const give = useAct(GiveMandateDocument);
  const submit = async () => {
    const { giveMandate } = await give.mutateAsync({
      input: { organisationId: organisation.id, personId: person.id, role },
    });
    if (giveMandate.mandate?.organisation) onGiven(giveMandate.mandate.organisation);
  };
  return (
    <Dialog
      title={say('counter.giveMandate')}
      confirm={say('shell.save')}
      busy={give.isPending}
      onConfirm={() => void submit().catch(() => undefined)}
      onClose={onClose}
    >
      {give.error && <Failed error={give.error} />}
      <Problems problems={give.data?.giveMandate.problems ?? []} />
      <Typography sx={{ fontWeight: 600 }}>
        <Isolated>{person.fullName}</Isolated>
      </Typography>
      <SelectLine
        label={say('organisations.mandateRole')}
        value={role}
        options={mandateRoles.map((each) => ({ value: each, label: say(`organisations.mandates.${each}`) }))}
        onChange={(next) => setRole(next as MandateRole)}
      />
    </Dialog>
  );
}
