import { Alert, Box, Button, Typography } from '@mui/material';
import { useState } from 'react';
import { send } from '../data/client.js';
import {
  OrganisationFoundAgainDocument,
  type OrganisationFoundFragment,
  type PersonFoundFragment,
} from '../generated/graphql.js';
import { useWords } from '../languages/words.js';
import { Isolated } from '../shell/isolated.js';
import { GiveMandateDialog } from './give-mandate.dialog.js';
import { PersonPicker } from './person-picker.js';
import { PickList } from './pick-list.js';

interface Props {
  organisation: OrganisationFoundFragment;
  onChanged: (organisation: OrganisationFoundFragment) => void;
  /** Null: nobody is chosen who may act for it. */
  onChoose: (personId: string | null) => void;
}

/**
 * An association or a business acts through persons with a mandate in force. The counter sees those whom it knows; others
 * show once one of them is found by what they bring.
 */
export function MandatePicker({ organisation, onChanged, onChoose }: Props) {
  const say = useWords();
  const [chosen, setChosen] = useState<string | null>(null);
  const [present, setPresent] = useState<PersonFoundFragment | null>(null);
  const [giving, setGiving] = useState(false);
  const choose = (personId: string | null) => {
    setChosen(personId);
    onChoose(personId);
  };
  const meet = async (person: PersonFoundFragment | null) => {
    setPresent(person);
    choose(null);
    if (!person) return;
    const again = await send(OrganisationFoundAgainDocument, { id: organisation.id });
    if (!again.organisation) return;
    onChanged(again.organisation);
    if (holdersOf(again.organisation).some(({ id }) => id === person.id)) choose(person.id);
  };
  const holders = holdersOf(organisation);
  const isStranger = present !== null && !holders.some(({ id }) => id === present.id);
  return (
    <Box>
      <Typography variant="h3" component="h3" sx={{ mb: 1, mt: 1 }}>
        {say('counter.throughWhom')}
      </Typography>
      <PickList
        label={say('counter.throughWhom')}
        items={holders}
        chosenId={chosen}
        onChoose={(holder) => choose(holder.id)}
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
      <Typography sx={{ mt: 2, mb: 1, fontWeight: 600 }}>{say('counter.whoIsPresent')}</Typography>
      <PersonPicker onChoose={(person) => void meet(person).catch(() => undefined)} />
      {isStranger && (
        <Alert
          severity="warning"
          sx={{ mt: 1 }}
          action={<Button onClick={() => setGiving(true)}>{say('counter.giveMandate')}</Button>}
        >
          {say('counter.noMandate')}
        </Alert>
      )}
      {giving && present && (
        <GiveMandateDialog
          organisation={organisation}
          person={present}
          onGiven={(changed) => {
            setGiving(false);
            onChanged(changed);
            choose(present.id);
          }}
          onClose={() => setGiving(false)}
        />
      )}
    </Box>
  );
}

const holdersOf = ({ mandates }: OrganisationFoundFragment) =>
  mandates.flatMap(({ inForce, person, role }) =>
    inForce && person ? [{ id: person.id, name: person.fullName, role }] : [],
  );
