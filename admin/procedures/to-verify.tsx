import { Chip } from '@mui/material';
import type { Certainty } from '../generated/graphql.js';
import { useWords } from '../languages/words.js';

/** Beside what nobody has seen in an official source yet. */
export function ToVerify({ certainty }: { certainty: Certainty }) {
  const say = useWords();
  if (certainty === 'SURE') return null;
  return (
    <Chip
      size="small"
      color="warning"
      variant="outlined"
      label={say('procedures.toVerify')}
      sx={{ marginInlineStart: 1 }}
    />
  );
}
