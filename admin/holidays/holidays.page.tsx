import AddIcon from '@mui/icons-material/Add';
import BeforeIcon from '@mui/icons-material/ChevronLeft';
import NextIcon from '@mui/icons-material/ChevronRight';
import { Box, Button, IconButton, Typography } from '@mui/material';
import { useState } from 'react';
import { useAsk } from '../data/ask.js';
import { useActOn } from '../data/use-act-on.js';
import { AddFixedHolidaysDocument, HolidaysDocument, type HolidaysQuery } from '../generated/graphql.js';
import { useWords } from '../languages/words.js';
import { Failed } from '../shell/failed.js';
import { PageTitle } from '../shell/page-title.js';
import { Problems } from '../shell/problems.js';
import { Waiting } from '../shell/waiting.js';
import { turned } from '../theme/turned.js';
import { HolidayDialog } from './holiday.dialog.js';
import { HolidayList } from './holiday-list.js';
import { RemoveHolidayDialog } from './remove-holiday.dialog.js';

export type Holiday = HolidaysQuery['holidays'][number];

type Doing = { act: 'add' } | { act: 'change' | 'remove'; holiday: Holiday };

/** The public holidays of a year: kept here, for some move with the moon. */
export default function HolidaysPage() {
  const say = useWords();
  const [year, setYear] = useState(() => new Date().getFullYear());
  const [doing, setDoing] = useState<Doing | null>(null);
  const { data, error, isPending, isLoadingError } = useAsk(HolidaysDocument, { year });
  const fixed = useActOn(AddFixedHolidaysDocument, (answer) => answer.addFixedHolidays.problems, {
    word: 'holidays.saved',
    then: () => undefined,
  });
  const close = () => setDoing(null);
  return (
    <>
      <PageTitle>{say('holidays.title')}</PageTitle>
      <Typography sx={{ mb: 2, maxWidth: 720 }}>{say('holidays.help')}</Typography>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1, mb: 2 }}>
        <IconButton aria-label={say('holidays.before')} onClick={() => setYear(year - 1)} sx={turned}>
          <BeforeIcon />
        </IconButton>
        <Typography component="h2" variant="h2" aria-live="polite">
          {year}
        </Typography>
        <IconButton aria-label={say('holidays.next')} onClick={() => setYear(year + 1)} sx={turned}>
          <NextIcon />
        </IconButton>
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, marginInlineStart: { sm: 'auto' } }}>
          <Button loading={fixed.busy} onClick={() => void fixed.act({ year })}>
            {say('holidays.addFixed', { year: String(year) })}
          </Button>
          <Button variant="contained" startIcon={<AddIcon />} onClick={() => setDoing({ act: 'add' })}>
            {say('holidays.add')}
          </Button>
        </Box>
      </Box>
      {fixed.error && <Failed error={fixed.error} />}
      <Problems problems={fixed.problems} />
      {isPending ? (
        <Waiting />
      ) : isLoadingError ? (
        <Failed error={error} />
      ) : (
        <HolidayList
          holidays={data.holidays}
          onChange={(holiday) => setDoing({ act: 'change', holiday })}
          onRemove={(holiday) => setDoing({ act: 'remove', holiday })}
        />
      )}
      {doing?.act === 'add' && <HolidayDialog year={year} onClose={close} />}
      {doing?.act === 'change' && <HolidayDialog year={year} holiday={doing.holiday} onClose={close} />}
      {doing?.act === 'remove' && <RemoveHolidayDialog holiday={doing.holiday} onClose={close} />}
    </>
  );
}
