import { ListBase } from 'ra-core';
import type { OrganisationFoundFragment } from '../generated/graphql.js';
import { useWords } from '../languages/words.js';
import { Isolated } from '../shell/isolated.js';
import { Listing, type Column } from '../shell/listing.js';
import { ListingSearch } from '../shell/listing-search.js';
import { PageTitle } from '../shell/page-title.js';

/** Associations, businesses and cooperatives, with who acts for them. */
export default function OrganisationsPage() {
  const say = useWords();
  const columns: Column<OrganisationFoundFragment>[] = [
    { key: 'name', title: say('people.name'), show: (each) => <Isolated>{each.name}</Isolated> },
    {
      key: 'kind',
      title: say('organisations.kind'),
      show: (each) => say(`organisations.kinds.${each.kind}`),
    },
    {
      key: 'ice',
      title: say('organisations.ice'),
      show: (each) => <Isolated ltr>{each.ice ?? '—'}</Isolated>,
    },
    {
      key: 'members',
      title: say('organisations.members'),
      show: (each) =>
        each.mandates
          .filter(({ inForce }) => inForce)
          .map(({ id, person, role }) => (
            <div key={id}>
              <Isolated>{person?.fullName ?? '—'}</Isolated>
              {say('application.listComma') + say(`organisations.mandates.${role}`)}
            </div>
          )),
    },
  ];
  return (
    <ListBase resource="organisations" perPage={25} disableAuthentication>
      <PageTitle>{say('menu.organisations')}</PageTitle>
      <ListingSearch label={say('organisations.search')} />
      <Listing label={say('menu.organisations')} columns={columns} empty={say('organisations.empty')} />
    </ListBase>
  );
}
