import { Button, Stack, Typography } from '@mui/material';
import type { KeyboardEvent } from 'react';
import { useWords } from '../languages/words.js';
import { Failed } from '../shell/failed.js';
import { Problems } from '../shell/problems.js';
import { SearchField } from '../shell/search-field.js';
import type { usePersonSearch } from './use-person-search.js';

interface Props {
  typed: string;
  onType: (typed: string) => void;
  search: ReturnType<typeof usePersonSearch>;
}

/** The search box for a person, with the button that looks a whole number or address up. */
export function PersonSearch({ typed, onType, search }: Props) {
  const say = useWords();
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !search.find) return;
    // A dialog around it would take it for its own answer.
    event.preventDefault();
    search.find();
  };
  return (
    <>
      <Stack direction="row" useFlexGap onKeyDown={onKeyDown} sx={{ gap: 1, flexWrap: 'wrap' }}>
        <SearchField label={say('counter.searchPerson')} value={typed} onChange={onType} />
        <Button
          variant="outlined"
          disabled={search.find === null}
          loading={search.busy}
          onClick={() => search.find?.()}
        >
          {say('counter.find')}
        </Button>
      </Stack>
      <Typography variant="body2" color="text.secondary">
        {say('counter.searchPersonHelp')}
      </Typography>
      {search.error && <Failed error={search.error} />}
      <Problems problems={search.problems} />
    </>
  );
}
