import AddIcon from '@mui/icons-material/Add';
import { Button, Link as MuiLink, Typography } from '@mui/material';
import { ListBase } from 'ra-core';
import { useState } from 'react';
import { Link, useNavigate } from 'react-router-dom';
import type { ReferenceListedFragment } from '../generated/graphql.js';
import { useFormats } from '../languages/formats.js';
import { useWords } from '../languages/words.js';
import { Listing, type Column } from '../shell/listing.js';
import { PageTitle } from '../shell/page-title.js';
import { UploadListDialog } from './upload-list.dialog.js';

/** The lists that lookup fields choose from, as staff keep them. */
export default function ListsPage() {
  const say = useWords();
  const { day, number } = useFormats();
  const navigate = useNavigate();
  const [adding, setAdding] = useState(false);
  const columns: Column<ReferenceListedFragment & { id: string }>[] = [
    {
      key: 'title',
      title: say('lists.name'),
      show: ({ key, title }) => (
        <MuiLink component={Link} to={`/lists/${key}`} sx={{ fontWeight: 600 }}>
          {title}
        </MuiLink>
      ),
    },
    { key: 'authority', title: say('departments.authority'), show: ({ authority }) => authority.name },
    { key: 'items', title: say('lists.items'), show: ({ itemCount }) => number(itemCount) },
    { key: 'changed', title: say('lists.changedOn'), show: ({ changedAt }) => day(changedAt) },
  ];
  return (
    <ListBase resource="referenceLists" perPage={25} disableAuthentication>
      <PageTitle>{say('lists.title')}</PageTitle>
      <Typography sx={{ mb: 2, maxWidth: 720 }}>{say('lists.help')}</Typography>
      <Button variant="contained" startIcon={<AddIcon />} sx={{ mb: 2 }} onClick={() => setAdding(true)}>
        {say('lists.add')}
      </Button>
      <Listing label={say('lists.title')} columns={columns} empty={say('lists.none')} />
      {adding && (
        <UploadListDialog onClose={() => setAdding(false)} onDone={(key) => void navigate(`/lists/${key}`)} />
      )}
    </ListBase>
  );
}
