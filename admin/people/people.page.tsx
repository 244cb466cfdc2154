import { Box, Button, Chip } from '@mui/material';
import { ListBase } from 'ra-core';
import { useState } from 'react';
import type { PersonListedFragment } from '../generated/graphql.js';
import { useWords } from '../languages/words.js';
import { Isolated } from '../shell/isolated.js';
import { Listing, type Column } from '../shell/listing.js';
import { ListingSearch } from '../shell/listing-search.js';
import { PageTitle } from '../shell/page-title.js';
import { PersonDialog } from './person.dialog.js';
import { useGrantWords } from './grant-words.js';

/** Who has an account or came to a counter, with the roles that they hold. */
export default function PeoplePage() {
  const say = useWords();
  const grantWords = useGrantWords();
  const [open, setOpen] = useState<string | null>(null);
  const columns: Column<PersonListedFragment>[] = [
    { key: 'name', title: say('people.name'), show: (person) => <Isolated>{person.fullName}</Isolated> },
    { key: 'cin', title: say('people.cin'), show: (person) => <Isolated ltr>{person.cin ?? '—'}</Isolated> },
    {
      key: 'phone',
      title: say('people.phone'),
      show: (person) => <Isolated ltr>{person.phone ?? '—'}</Isolated>,
    },
    {
      key: 'email',
      title: say('people.email'),
      show: (person) => <Isolated ltr>{person.email ?? '—'}</Isolated>,
    },
    {
      key: 'roles',
      title: say('people.roles'),
      show: (person) => (
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.5 }}>
          {person.grants
            .filter((grant) => grant.inForce)
            .map((grant) => (
              <Chip
                key={grant.id}
                size="small"
                label={grantWords(grant)}
                sx={{ height: 'auto', '& .MuiChip-label': { whiteSpace: 'normal', py: 0.25 } }}
              />
            ))}
        </Box>
      ),
    },
  ];
  return (
    <ListBase resource="people" perPage={25} disableAuthentication>
      <PageTitle>{say('menu.people')}</PageTitle>
      <ListingSearch label={say('people.search')} />
      <Listing
        label={say('menu.people')}
        columns={columns}
        empty={say('people.empty')}
        actions={(person: PersonListedFragment) =>
          person.hasAccount && (
            <Button
              size="small"
              onClick={() => setOpen(person.id)}
              aria-label={`${say('people.manage')}: ${person.fullName}`}
            >
              {say('people.manage')}
            </Button>
          )
        }
      />
      {open !== null && <PersonDialog personId={open} onClose={() => setOpen(null)} />}
    </ListBase>
  );
}
