import { TextField, Typography } from '@mui/material';
import { useState } from 'react';
import { useAsk } from '../../data/ask.js';
import { ReferenceItemsDocument } from '../../generated/graphql.js';
import { useWords } from '../../languages/words.js';
import { useSettled } from '../../shell/use-settled.js';
import type { InputProps } from './input.js';
import { Choice } from './select.input.js';

/** One item of a list that the administration keeps; a list longer than a page is searched. */
export function LookupInput(props: InputProps<'lookup'>) {
  const say = useWords();
  const { field, value, onChange } = props;
  const [typed, setTyped] = useState('');
  const [chosen, setChosen] = useState<{ value: string; label: string } | null>(null);
  const text = useSettled(typed, 300).trim();
  const all = useAsk(ReferenceItemsDocument, { list: field.list, text: null }, { staleTime: 300_000 });
  const found = useAsk(
    ReferenceItemsDocument,
    { list: field.list, text },
    { enabled: text !== '', keepPrevious: true, staleTime: 300_000 },
  );
  const shown = text === '' ? all.data : (found.data ?? all.data);
  if (!all.data || !shown) return <Typography color="text.secondary">{say('shell.loading')}</Typography>;
  const { nodes, totalCount } = all.data.referenceItems;
  const options = shown.referenceItems.nodes.map(({ code, label }) => ({ value: code, label }));
  const current = typeof value === 'string' ? value : '';
  const isShown = current === '' || options.some((option) => option.value === current);
  const own = chosen?.value === current ? chosen : { value: current, label: current };
  return (
    <>
      {totalCount > nodes.length && (
        <TextField
          type="search"
          size="small"
          label={say('lists.search')}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
          sx={{ mb: 1 }}
        />
      )}
      <Choice
        {...props}
        options={isShown ? options : [own, ...options]}
        chosen={current}
        onChoose={(next) => {
          setChosen(options.find((option) => option.value === next) ?? null);
          onChange(next || null);
        }}
      />
    </>
  );
}
