import FilterListIcon from '@mui/icons-material/FilterList';
import SearchIcon from '@mui/icons-material/Search';
import { Badge, Box, Button, Collapse, InputAdornment, TextField, useMediaQuery } from '@mui/material';
import { useTheme } from '@mui/material/styles';
import { useListContext } from 'ra-core';
import { useEffect, useState } from 'react';
import { useSettled } from '../forms/inputs/use-settled.js';
import { useWords } from '../languages/words.js';
import { FilterFields } from './filter-fields.js';
import { openPhases, sameFilter, withPart, type QueueFilter } from './queue-filter.js';

/** Search is always there; the rest opens on a phone only when asked for. */
export function QueueFilters() {
  const say = useWords();
  const wide = useMediaQuery(useTheme().breakpoints.up('md'));
  const { filterValues, setFilters } = useListContext();
  const filter = filterValues as QueueFilter;
  const [open, setOpen] = useState(false);
  const narrowed = Object.keys(filter).filter((key) => key !== 'text' && key !== 'phases').length;
  return (
    <Box component="search" sx={{ mb: 2 }}>
      <Box sx={{ display: 'flex', gap: 1, alignItems: 'center' }}>
        <SearchBox filter={filter} onChange={(next) => setFilters(next, undefined, false)} />
        <Button
          variant="outlined"
          startIcon={
            <Badge badgeContent={narrowed} color="primary">
              <FilterListIcon />
            </Badge>
          }
          onClick={() => setOpen(!open)}
          aria-expanded={open}
          aria-controls="queue-filters"
          sx={{ flexShrink: 0 }}
        >
          {say('queue.filters')}
        </Button>
        {wide && !sameFilter(filter, { phases: openPhases }) && (
          <Button onClick={() => setFilters({ phases: openPhases }, undefined, false)}>{say('queue.clear')}</Button>
        )}
      </Box>
      <Collapse in={open} id="queue-filters" unmountOnExit>
        <FilterFields filter={filter} onChange={(next) => setFilters(next, undefined, false)} />
      </Collapse>
    </Box>
  );
}

function SearchBox({ filter, onChange }: { filter: QueueFilter; onChange: (filter: QueueFilter) => void }) {
  const say = useWords();
  const [typed, setTyped] = useState(filter.text ?? '');
  const settled = useSettled(typed, 300);
  useEffect(() => {
    if (settled !== (filter.text ?? '')) onChange(withPart(filter, 'text', settled));
    // eslint-disable-next-line react-hooks/exhaustive-deps -- only what was typed asks anew
  }, [settled]);
  useEffect(() => setTyped(filter.text ?? ''), [filter.text]);
  return (
    <TextField
      type="search"
      value={typed}
      onChange={(event) => setTyped(event.target.value)}
      placeholder={say('queue.searchHint')}
      sx={{ flex: 1, maxWidth: { md: 460 } }}
      slotProps={{
        htmlInput: { 'aria-label': say('queue.search'), dir: 'auto' },
        input: {
          startAdornment: (
            <InputAdornment position="start">
              <SearchIcon />
            </InputAdornment>
          ),
        },
      }}
    />
  );
}
