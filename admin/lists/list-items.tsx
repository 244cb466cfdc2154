import { Box, Button, TableCell, TableRow, TextField, Typography } from '@mui/material';
import { useState } from 'react';
import { useAsk } from '../data/ask.js';
import { ReferenceItemsPageDocument } from '../generated/graphql.js';
import { useFormats } from '../languages/formats.js';
import { useWords } from '../languages/words.js';
import { Failed } from '../shell/failed.js';
import { ReadingTable } from '../shell/reading-table.js';
import { useSettled } from '../shell/use-settled.js';
import { Waiting } from '../shell/waiting.js';

const languages = ['fr', 'ar', 'zgh', 'en'] as const;
const atOnce = 50;

/** What can be chosen now, fifty at a time, found by any of its words. */
export function ListItems({ list, version }: { list: string; version: number }) {
  const say = useWords();
  const { number } = useFormats();
  const [typed, setTyped] = useState('');
  const [offset, setOffset] = useState(0);
  const text = useSettled(typed, 300);
  const { data, error, isPending, isLoadingError } = useAsk(
    ReferenceItemsPageDocument,
    { list, text: text.trim() || null, offset },
    { keepPrevious: true, of: version },
  );
  if (isPending) return <Waiting />;
  if (isLoadingError) return <Failed error={error} />;
  const { nodes, totalCount } = data.referenceItems;
  return (
    <Box sx={{ display: 'grid', gap: 2 }}>
      <TextField
        type="search"
        label={say('lists.search')}
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value);
          setOffset(0);
        }}
        sx={{ maxWidth: 420 }}
      />
      <ReadingTable
        label={say('lists.parts.items')}
        columns={[say('lists.columns.code'), ...languages.map((each) => say(`lists.columns.${each}`))]}
      >
        {nodes.map(({ code, labelTranslations }) => (
          <TableRow key={code}>
            <TableCell>
              <bdi>{code}</bdi>
            </TableCell>
            {languages.map((language) => (
              <TableCell key={language} lang={language} dir="auto">
                {labelTranslations[language] ?? ''}
              </TableCell>
            ))}
          </TableRow>
        ))}
      </ReadingTable>
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 2 }}>
        <Button disabled={offset === 0} onClick={() => setOffset(Math.max(0, offset - atOnce))}>
          {say('lists.before')}
        </Button>
        <Typography variant="body2" role="status">
          {say('lists.shown', {
            from: number(totalCount === 0 ? 0 : offset + 1),
            to: number(offset + nodes.length),
            total: number(totalCount),
          })}
        </Typography>
        <Button disabled={offset + nodes.length >= totalCount} onClick={() => setOffset(offset + atOnce)}>
          {say('lists.next')}
        </Button>
      </Box>
    </Box>
  );
}
