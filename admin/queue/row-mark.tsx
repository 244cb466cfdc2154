import { Box } from '@mui/material';
import { useWords } from '../languages/words.js';
import { Unseen } from '../shell/unseen.js';
import { colours } from '../theme/colours.js';
import type { HeldRow } from './held-rows.js';

type Mark = HeldRow<unknown>['mark'];

/** A row that something happened to is tinted, one that is gone is struck out; neither takes more room for it. */
export const lookOf = (mark: Mark) => ({
  transition: 'background-color 0.8s',
  ...(mark === 'changed' && { bgcolor: colours.fresh }),
  ...(mark === 'gone' && { bgcolor: colours.sandDark, textDecoration: 'line-through' }),
});

/** The same as a dot at the edge of the row, and in words. */
export function RowMark({ mark }: { mark: Mark }) {
  const say = useWords();
  if (!mark) return null;
  return (
    <>
      {mark === 'changed' && (
        <Box
          component="span"
          aria-hidden="true"
          sx={{
            position: 'absolute',
            insetInlineStart: 2,
            top: 'calc(50% - 3px)',
            width: 6,
            height: 6,
            borderRadius: '50%',
            bgcolor: 'secondary.main',
          }}
        />
      )}
      <Unseen>{say(mark === 'gone' ? 'queue.rowGone' : 'queue.rowChanged')}</Unseen>
    </>
  );
}
