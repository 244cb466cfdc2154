import { Alert } from '@mui/material';
import { useActOn } from '../data/use-act-on.js';
import { RemoveHolidayDocument } from '../generated/graphql.js';
import { useWords } from '../languages/words.js';
import { Dialog } from '../shell/dialog.js';
import { Failed } from '../shell/failed.js';
import { Problems } from '../shell/problems.js';
import type { Holiday } from './holidays.page.js';

export function RemoveHolidayDialog({ holiday, onClose }: { holiday: Holiday; onClose: () => void }) {
  const say = useWords();
  const { act, busy, problems, error } = useActOn(
    RemoveHolidayDocument,
    (answer) => answer.removeHoliday.problems,
    { word: 'holidays.saved', then: onClose },
  );
  return (
    <Dialog
      title={say('holidays.removeTitle')}
      confirm={say('holidays.removeTitle')}
      grave
      width="xs"
      busy={busy}
      onConfirm={() => void act({ day: holiday.day })}
      onClose={onClose}
    >
      {error && <Failed error={error} />}
      <Problems problems={problems} />
      <Alert severity="warning">{say('holidays.removeQuestion', { name: holiday.name })}</Alert>
    </Dialog>
  );
}
