import PersonAddIcon from '@mui/icons-material/PersonAddOutlined';
import { Button, Stack, Typography } from '@mui/material';
import { useState } from 'react';
import type { PersonFoundFragment } from '../generated/graphql.js';
import { useWords } from '../languages/words.js';
import { Isolated } from '../shell/isolated.js';
import { PickList } from './pick-list.js';
import { PersonSearch } from './person-search.js';
import { RegisterPersonDialog } from './register-person.dialog.js';
import { usePersonSearch } from './use-person-search.js';

/** Finds a person by card, telephone, address or name, or registers who comes for the first time. */
export function PersonPicker({ onChoose }: { onChoose: (person: PersonFoundFragment | null) => void }) {
  const say = useWords();
  const [typed, setTyped] = useState('');
  const [chosen, setChosen] = useState<PersonFoundFragment | null>(null);
  const [registering, setRegistering] = useState(false);
  const search = usePersonSearch(typed);
  const choose = (person: PersonFoundFragment | null) => {
    setChosen(person);
    onChoose(person);
  };
  const { found } = search;
  const listed = chosen && !found.some(({ id }) => id === chosen.id) ? [chosen, ...found] : found;
  return (
    <Stack spacing={1.5}>
      <PersonSearch typed={typed} onType={setTyped} search={search} />
      <PickList
        label={say('counter.person')}
        items={listed}
        chosenId={chosen?.id ?? null}
        onChoose={choose}
        show={(person) => (
          <>
            <Typography sx={{ fontWeight: 600 }}>
              <Isolated>{person.fullName}</Isolated>
            </Typography>
            <Typography variant="body2" color="text.secondary">
              <Isolated ltr>{[person.cin, person.phone].filter(Boolean).join(' · ')}</Isolated>
            </Typography>
          </>
        )}
      />
      {search.answered && listed.length === 0 && (
        <Typography role="status">{say('counter.nobodyFound')}</Typography>
      )}
      <Button
        startIcon={<PersonAddIcon />}
        variant="outlined"
        onClick={() => setRegistering(true)}
        sx={{ alignSelf: 'flex-start' }}
      >
        {say('counter.registerPerson')}
      </Button>
      {registering && (
        <RegisterPersonDialog
          onRegistered={(person) => {
            setRegistering(false);
            choose(person);
          }}
          onClose={() => setRegistering(false)}
        />
      )}
    </Stack>
  );
}
