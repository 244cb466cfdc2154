import { Typography } from '@mui/material';
import { useAsk } from '../../data/ask.js';
import { ReferenceItemsDocument } from '../../generated/graphql.js';
import { useWords } from '../../languages/words.js';
import type { InputProps } from './input.js';
import { Choice } from './select.input.js';

/** One item of a list that the administration keeps. */
export function LookupInput(props: InputProps<'lookup'>) {
  const say = useWords();
  const { field, value, onChange } = props;
  const { data } = useAsk(ReferenceItemsDocument, { list: field.list }, { staleTime: 300_000 });
  if (!data) return <Typography color="text.secondary">{say('shell.loading')}</Typography>;
  return (
    <Choice
      {...props}
      options={data.referenceItems.nodes.map(({ code, label }) => ({ value: code, label }))}
      chosen={typeof value === 'string' ? value : ''}
      onChoose={(next) => onChange(next || null)}
    />
  );
}
