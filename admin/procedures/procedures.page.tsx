import { Link as MuiLink } from '@mui/material';
import { ListBase } from 'ra-core';
import { Link } from 'react-router-dom';
import type { ProcedureListedFragment } from '../generated/graphql.js';
import { useWords } from '../languages/words.js';
import { Listing, type Column } from '../shell/listing.js';
import { ListingSearch } from '../shell/listing-search.js';
import { PageTitle } from '../shell/page-title.js';
import { BeginButtons } from '../studio/begin/begin-buttons.js';

export default function ProceduresPage() {
  const say = useWords();
  const columns: Column<ProcedureListedFragment>[] = [
    {
      key: 'title',
      title: say('queue.procedure'),
      show: ({ id, title }) => (
        <MuiLink component={Link} to={`/procedures/${id}`} sx={{ fontWeight: 600 }}>
          {title}
        </MuiLink>
      ),
    },
    { key: 'owner', title: say('procedures.owner'), show: ({ authority }) => authority.name },
    {
      key: 'audience',
      title: say('procedures.audience'),
      show: ({ audience }) =>
        audience.map((each) => say(`procedures.audiences.${each}`)).join(say('application.listComma')),
    },
    { key: 'status', title: say('procedures.status'), show: ({ status }) => say(`procedures.${status}`) },
  ];
  return (
    <ListBase resource="procedures" perPage={25} disableAuthentication>
      <PageTitle>{say('menu.procedures')}</PageTitle>
      <BeginButtons />
      <ListingSearch label={say('procedures.search')} />
      <Listing label={say('menu.procedures')} columns={columns} empty={say('procedures.empty')} />
    </ListBase>
  );
}
