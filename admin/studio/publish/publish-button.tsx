import { Button } from '@mui/material';
import { useState } from 'react';
import { useMay } from '../../access/rights.js';
import { useWords } from '../../languages/words.js';
import type { Opened } from '../studio.page.js';
import { PublishDialog } from './publish.dialog.js';

/** For those who publish what is saved. */
export function PublishButton({ draft }: { draft: Opened }) {
  const say = useWords();
  const may = useMay();
  const [asking, setAsking] = useState(false);
  if (!may('publish procedures')) return null;
  return (
    <>
      <Button variant="contained" onClick={() => setAsking(true)}>
        {say('studio.publish')}
      </Button>
      {asking && <PublishDialog draft={draft} onClose={() => setAsking(false)} />}
    </>
  );
}
