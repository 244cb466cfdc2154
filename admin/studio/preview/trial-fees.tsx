import { Box, Typography } from '@mui/material';
import type { TryDraftQuery } from '../../generated/graphql.js';
import { useFormats } from '../../languages/formats.js';
import { useWords } from '../../languages/words.js';

/** What the applicant would owe for what was filled in. */
export function TrialFees({ fees }: { fees: TryDraftQuery['tryDraft']['fees'] }) {
  const say = useWords();
  const { money } = useFormats();
  if (fees.length === 0) return null;
  return (
    <Box component="section" aria-label={say('fees.title')} sx={{ mb: 2 }}>
      {fees.map(({ label, amount }, at) => (
        <Typography key={at} variant="body2">
          {label}
          {say('shell.colon')}
          <bdi>{money(amount)}</bdi>
        </Typography>
      ))}
    </Box>
  );
}
