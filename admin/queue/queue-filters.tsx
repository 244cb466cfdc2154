import FilterListIcon from '@mui/icons-material/FilterList';
import { Box, Button, Collapse, useMediaQuery } from '@mui/material';
import { useTheme } from '@mui/material/styles';
import { useListContext } from 'ra-core';
import { useState } from 'react';
import { useFormats } from '../languages/formats.js';
import { useWords } from '../languages/words.js';
import { ListingSearch } from '../shell/listing-search.js';
import { FilterFields } from './filter-fields.js';
import { openPhases } from '../application/phase.js';
import { sameFilter, type QueueFilter } from './queue-filter.js';

/** Search is always there; the rest opens on a phone only when asked for. */
export function QueueFilters() {
  const say = useWords();
  const { number } = useFormats();
  const wide = useMediaQuery(useTheme().breakpoints.up('md'));
  const { filterValues, setFilters } = useListContext();
  const filter = filterValues as QueueFilter;
  const [open, setOpen] = useState(false);
  const narrowed = Object.keys(filter).filter((key) => key !== 'text' && key !== 'phases').length;
  return (
    <Box sx={{ mb: 2 }}>
      <Box sx={{ display: 'flex', gap: 1, alignItems: 'flex-start' }}>
        <ListingSearch label={say('queue.searchHint')} />
        <Button
          variant="outlined"
          startIcon={<FilterListIcon />}
          onClick={() => setOpen(!open)}
          aria-expanded={open}
          aria-controls="queue-filters"
          sx={{ flexShrink: 0 }}
        >
          {say('queue.filters')}
          {narrowed > 0 && ` (${number(narrowed)})`}
        </Button>
        {wide && !sameFilter(filter, { phases: openPhases }) && (
          <Button onClick={() => setFilters({ phases: openPhases }, undefined, false)}>
            {say('queue.clear')}
          </Button>
        )}
      </Box>
      <Collapse in={open} id="queue-filters" unmountOnExit>
        <FilterFields filter={filter} onChange={(next) => setFilters(next, undefined, false)} />
      </Collapse>
    </Box>
  );
}
