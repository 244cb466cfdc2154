import { Box } from '@mui/material';
import { useListContext } from 'ra-core';
import { useEffect, useState } from 'react';
import { SearchField } from './search-field.js';
import { useSettled } from './use-settled.js';

/** The search box of a list; what is typed becomes its `text` filter once the hand rests. */
export function ListingSearch({ label }: { label: string }) {
  const { filterValues, setFilters } = useListContext();
  const { text: asked = '', ...others } = filterValues as { text?: string };
  const [typed, setTyped] = useState(asked);
  const settled = useSettled(typed, 300);
  useEffect(() => {
    if (settled !== asked)
      setFilters(settled === '' ? others : { ...others, text: settled }, undefined, false);
    // oxlint-disable-next-line react/exhaustive-deps -- only what was typed asks anew
  }, [settled]);
  useEffect(() => setTyped(asked), [asked]);
  return (
    <Box component="search" sx={{ mb: 2, flex: { xs: 1, md: '0 1 460px' } }}>
      <SearchField label={label} value={typed} onChange={setTyped} />
    </Box>
  );
}
