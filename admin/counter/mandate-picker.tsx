import { Alert, Box, Button, Typography } from '@mui/material';
import { useState } from 'react';
import type { OrganisationFoundFragment } from '../generated/graphql.js';
import { useWords } from '../languages/words.js';
import { Isolated } from '../shell/isolated.js';
import { GiveMandateDialog } from './give-mandate.dialog.js';
import { PickList } from './pick-list.js';

interface Props {
  organisation: OrganisationFoundFragment;
  onChanged: (organisation: OrganisationFoundFragment) => void;
  onChoose: (personId: string) => void;
}

/** An association or a business acts through persons with a mandate in force. */
export function MandatePicker({ organisation, onChanged, onChoose }: Props) {
  const say = useWords();
  const [chosen, setChosen] = useState<string | null>(null);
  const [giving, setGiving] = useState(false);
  const holders = organisation.mandates.flatMap(({ inForce, person, role }) =>
    inForce && person ? [{ id: person.id, name: person.fullName, role }] : [],
  );
  return (
    <Box>
      <Typography variant="h3" component="h3" sx={{ mb: 1, mt: 1 }}>
        {say('counter.throughWhom')}
      </Typography>
      {holders.length === 0 && <Alert severity="warning">{say('counter.noMandate')}</Alert>}
      <PickList
        label={say('counter.throughWhom')}
        items={holders}
        chosenId={chosen}
        onChoose={(holder) => {
          setChosen(holder.id);
          onChoose(holder.id);
        }}
        show={(holder) => (
          <>
            <Isolated>{holder.name}</Isolated>
            <Typography component="span" color="text.secondary">
              {' · '}
              {say(`organisations.mandates.${holder.role}`)}
            </Typography>
          </>
        )}
      />
      <Button onClick={() => setGiving(true)} sx={{ mt: 1 }}>
        {say('counter.giveMandate')}
      </Button>
      {giving && (
        <GiveMandateDialog
          organisation={organisation}
          onGiven={(changed) => {
            setGiving(false);
            onChanged(changed);
          }}
          onClose={() => setGiving(false)}
        />
      )}
    </Box>
  );
}
