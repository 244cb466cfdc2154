import AddBusinessIcon from '@mui/icons-material/AddBusinessOutlined';
import { Button, Stack, Typography } from '@mui/material';
import { useState } from 'react';
import { useAsk } from '../data/ask.js';
import { useSettled } from '../shell/use-settled.js';
import {
  OrganisationsFoundDocument,
  type OrganisationFoundFragment,
  type OrganisationKind,
} from '../generated/graphql.js';
import { useWords } from '../languages/words.js';
import { Isolated } from '../shell/isolated.js';
import { MandatePicker } from './mandate-picker.js';
import { PickList } from './pick-list.js';
import { RegisterOrganisationDialog } from './register-organisation.dialog.js';
import { SearchField } from '../shell/search-field.js';
import { organisationFilter } from './search-terms.js';

interface Props {
  kinds: readonly OrganisationKind[];
  onChoose: (organisationId: string | null, personId: string | null) => void;
}

/** The organisation, then the person who stands here for it. */
export function OrganisationPicker({ kinds, onChoose }: Props) {
  const say = useWords();
  const [typed, setTyped] = useState('');
  const [chosen, setChosen] = useState<OrganisationFoundFragment | null>(null);
  const [registering, setRegistering] = useState(false);
  const text = useSettled(typed.trim(), 300);
  const { data } = useAsk(
    OrganisationsFoundDocument,
    { filter: { ...organisationFilter(text), kinds: [...kinds] } },
    { enabled: text.length >= 2, keepPrevious: true },
  );
  const found = text.length >= 2 ? (data?.organisations.nodes ?? []) : [];
  const listed = chosen && !found.some(({ id }) => id === chosen.id) ? [chosen, ...found] : found;
  const choose = (organisation: OrganisationFoundFragment) => {
    setChosen(organisation);
    onChoose(organisation.id, null);
  };
  return (
    <Stack spacing={1.5}>
      <SearchField label={say('counter.searchOrganisation')} value={typed} onChange={setTyped} />
      <PickList
        label={say('counter.organisation')}
        items={listed}
        chosenId={chosen?.id ?? null}
        onChoose={choose}
        show={(organisation) => (
          <>
            <Typography sx={{ fontWeight: 600 }}>
              <Isolated>{organisation.name}</Isolated>
            </Typography>
            <Typography variant="body2" color="text.secondary">
              {[say(`organisations.kinds.${organisation.kind}`), organisation.ice]
                .filter(Boolean)
                .join(' · ')}
            </Typography>
          </>
        )}
      />
      <Button
        startIcon={<AddBusinessIcon />}
        variant="outlined"
        onClick={() => setRegistering(true)}
        sx={{ alignSelf: 'flex-start' }}
      >
        {say('counter.registerOrganisation')}
      </Button>
      {chosen && (
        <MandatePicker
          key={chosen.id}
          organisation={chosen}
          onChanged={setChosen}
          onChoose={(personId) => onChoose(chosen.id, personId)}
        />
      )}
      {registering && (
        <RegisterOrganisationDialog
          kinds={kinds}
          onRegistered={(organisation) => {
            setRegistering(false);
            choose(organisation);
          }}
          onClose={() => setRegistering(false)}
        />
      )}
    </Stack>
  );
}
