import UploadIcon from '@mui/icons-material/UploadFileOutlined';
import { Button, Typography } from '@mui/material';
import { useState } from 'react';
import { useParams } from 'react-router-dom';
import { useAsk } from '../data/ask.js';
import { ReferenceListPageDocument } from '../generated/graphql.js';
import { useFormats } from '../languages/formats.js';
import { useWords } from '../languages/words.js';
import { Failed } from '../shell/failed.js';
import { NotFound } from '../shell/not-found.js';
import { PageTitle } from '../shell/page-title.js';
import { Parts } from '../shell/parts.js';
import { Waiting } from '../shell/waiting.js';
import { ListItems } from './list-items.js';
import { ListVersions } from './list-versions.js';
import { UploadListDialog } from './upload-list.dialog.js';

const parts = ['items', 'versions'] as const;

/** One list: what can be chosen now, and how it came to be so. */
export default function ListPage() {
  const say = useWords();
  const { number } = useFormats();
  const { key = '' } = useParams();
  const [uploading, setUploading] = useState(false);
  const { data, error, isPending, isLoadingError } = useAsk(ReferenceListPageDocument, { key });
  if (isPending) return <Waiting />;
  if (isLoadingError) return <Failed error={error} />;
  const list = data.referenceList;
  if (!list) return <NotFound />;
  return (
    <>
      <PageTitle>{list.title}</PageTitle>
      <Typography variant="body2" color="text.secondary" sx={{ mb: 2 }}>
        {list.authority.name} ·{' '}
        {say('lists.counted', { smart_count: list.itemCount, count: number(list.itemCount) })}
      </Typography>
      <Button
        variant="contained"
        startIcon={<UploadIcon />}
        sx={{ mb: 2 }}
        onClick={() => setUploading(true)}
      >
        {say('lists.newVersion')}
      </Button>
      <Parts label={list.title} names={parts} title={(name) => say(`lists.parts.${name}`)}>
        {(name) =>
          name === 'items' ? (
            <ListItems list={list.key} version={list.version} />
          ) : (
            <ListVersions list={list.key} current={list.version} versions={list.versions.nodes} />
          )
        }
      </Parts>
      {uploading && (
        <UploadListDialog
          list={list}
          onClose={() => setUploading(false)}
          onDone={() => setUploading(false)}
        />
      )}
    </>
  );
}
