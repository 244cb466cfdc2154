import { Box, Typography } from '@mui/material';
import { useId, useState } from 'react';
import type { Condition } from '../../../forms/logic.js';
import { same } from '../core/merge.js';
import { allFields, fieldsBefore, type OfferedField } from '../core/offered-fields.js';
import { useLanguage } from '../core/use-language.js';
import { nothingAsked, toCondition, toQuery, type Query } from './condition-query.js';
import { logicWords } from './condition-words.js';
import { Sentences } from './sentences.js';
import { WrittenCondition } from './written-condition.js';

export { allFields, fieldsBefore, type OfferedField };

interface Props {
  value: Condition | undefined;
  onChange: (value: Condition | undefined) => void;
  /** What the condition may speak of. */
  fields: readonly OfferedField[];
  label: string;
}

/** A condition as sentences that one chooses word by word. */
export function ConditionEditor({ value, onChange, fields, label }: Props) {
  const language = useLanguage();
  const labelId = useId();
  // Sentences that are not whole yet live here; what they say so far is the value.
  const [written, setWritten] = useState(() => ({ query: toQuery(value), value }));
  const isOurs = same(value, written.value);
  const query = isOurs ? written.query : toQuery(value);
  if (!isOurs) setWritten({ query, value });
  const write = (next: Query) => {
    const said = toCondition(next);
    setWritten({ query: next, value: said });
    if (!same(said, written.value)) onChange(said);
  };
  const writeText = (next: Condition) => {
    // Goes on as a text, also while it happens to be one that sentences could say.
    setWritten({ query: null, value: next });
    onChange(next);
  };
  return (
    <Box role="group" aria-labelledby={labelId} sx={{ display: 'grid', gap: 1 }}>
      <Typography id={labelId} variant="body2" sx={{ fontWeight: 600 }}>
        {label}
      </Typography>
      {query || !value ? (
        <Sentences query={query ?? nothingAsked} onChange={write} fields={fields} />
      ) : (
        <WrittenCondition
          value={value}
          fields={fields}
          label={label}
          onChange={writeText}
          onReplace={() => write(nothingAsked)}
        />
      )}
      {value && (
        <Typography variant="body2" color="text.secondary">
          {logicWords(value, fields, language)}
        </Typography>
      )}
    </Box>
  );
}
