import { Box, Typography } from '@mui/material';
import { useFormats } from '../languages/formats.js';
import { isolated } from '../languages/isolated.js';
import { useWords } from '../languages/words.js';
import type { ApplicationShown } from './application-page.js';
import type { ApplicationEvent } from './use-live-application.js';

/** What somebody else did while one has the page open: the newest of it, where one looks first. */
export function LastChange({
  event,
  steps,
}: {
  event: ApplicationEvent | undefined;
  steps: ApplicationShown['revision']['steps'];
}) {
  const say = useWords();
  const { moment } = useFormats();
  const entry = event?.journalEntry;
  const reached =
    event?.fromStep && event.fromStep !== event.step && steps.find(({ key }) => key === event.step);
  return (
    <Box role="status" sx={{ minHeight: 24, mt: -1.5, mb: 1 }}>
      {entry && (
        <Typography variant="body2" color="text.secondary" noWrap>
          {say('application.lastChange', {
            name: isolated(entry.actor?.fullName ?? say('journal.system')),
            what: [say(`journal.${entry.act}`), reached && reached.title]
              .filter(Boolean)
              .join(say('shell.colon')),
            at: moment(event.at),
          })}
        </Typography>
      )}
    </Box>
  );
}
