import ScheduleIcon from '@mui/icons-material/Schedule';
import WarningIcon from '@mui/icons-material/WarningAmberOutlined';
import { Box } from '@mui/material';
import { useFormats } from '../languages/formats.js';
import { useWords } from '../languages/words.js';

interface Props {
  dueOn: string | null;
  overdue: boolean;
  /** False once decided: the clock no longer runs. */
  running: boolean;
}

/** The last day for a decision and how far it is; late is said in words and a sign, not by colour alone. */
export function DueDate({ dueOn, overdue, running }: Props) {
  const say = useWords();
  const formats = useFormats();
  if (dueOn === null)
    return (
      <Box component="span" sx={{ color: 'text.secondary' }}>
        —
      </Box>
    );
  const Icon = overdue ? WarningIcon : ScheduleIcon;
  return (
    <Box
      component="span"
      sx={{
        display: 'inline-flex',
        alignItems: 'center',
        gap: 0.5,
        color: overdue ? 'error.main' : undefined,
        fontWeight: overdue ? 600 : 400,
      }}
    >
      {running && <Icon sx={{ fontSize: 18 }} aria-hidden="true" />}
      <span>
        {formats.day(dueOn)}
        {running && (
          <Box
            component="span"
            sx={{ display: 'block', fontSize: '0.8125rem', color: overdue ? 'inherit' : 'text.secondary' }}
          >
            {overdue ? say('queue.late') + say('application.listComma') : ''}
            {formats.daysFromNow(dueOn)}
          </Box>
        )}
      </span>
    </Box>
  );
}
