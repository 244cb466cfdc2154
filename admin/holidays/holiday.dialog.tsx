import { Checkbox, FormControlLabel, FormHelperText, TextField } from '@mui/material';
import { useState } from 'react';
import { problemsAt, problemsElsewhere } from '../data/problems-at.js';
import { useActOn } from '../data/use-act-on.js';
import { SetHolidayDocument } from '../generated/graphql.js';
import { useWords } from '../languages/words.js';
import { Dialog } from '../shell/dialog.js';
import { Failed } from '../shell/failed.js';
import { Problems } from '../shell/problems.js';
import type { Holiday } from './holidays.page.js';

interface Props {
  year: number;
  /** The one to change; absent: a new one. Its day stays: another day is another holiday. */
  holiday?: Holiday;
  onClose: () => void;
}

export function HolidayDialog({ year, holiday, onClose }: Props) {
  const say = useWords();
  const [day, setDay] = useState(holiday?.day ?? '');
  const [fr, setFr] = useState(holiday?.nameTranslations.fr ?? '');
  const [ar, setAr] = useState(holiday?.nameTranslations.ar ?? '');
  const [confirmed, setConfirmed] = useState(holiday?.confirmed ?? true);
  const { act, busy, problems, error } = useActOn(
    SetHolidayDocument,
    (answer) => answer.setHoliday.problems,
    {
      word: 'holidays.saved',
      then: onClose,
    },
  );
  const { zgh, en } = holiday?.nameTranslations ?? {};
  const ofName = (language: string) =>
    problems
      .filter(({ path }) => path[0] === 'name' && path[1] === language)
      .map(({ message }) => message)
      .join(' ');
  return (
    <Dialog
      title={say(holiday ? 'holidays.changeTitle' : 'holidays.add')}
      confirm={say('shell.save')}
      busy={busy}
      disabled={day === ''}
      onConfirm={() => void act({ day, confirmed, name: { fr, ar, ...(zgh && { zgh }), ...(en && { en }) } })}
      onClose={onClose}
    >
      {error && <Failed error={error} />}
      <Problems problems={problemsElsewhere(problems, ['name', 'day'])} />
      <TextField
        type="date"
        label={say('holidays.day')}
        value={day}
        disabled={holiday !== undefined}
        onChange={(event) => setDay(event.target.value)}
        error={problemsAt(problems, 'day') !== ''}
        helperText={problemsAt(problems, 'day')}
        slotProps={{
          inputLabel: { shrink: true },
          htmlInput: { min: `${year}-01-01`, max: `${year}-12-31` },
        }}
      />
      <TextField
        label={say('holidays.nameFr')}
        value={fr}
        onChange={(event) => setFr(event.target.value)}
        error={ofName('fr') !== ''}
        helperText={ofName('fr')}
        slotProps={{ htmlInput: { lang: 'fr', dir: 'ltr' } }}
      />
      <TextField
        label={say('holidays.nameAr')}
        value={ar}
        onChange={(event) => setAr(event.target.value)}
        error={ofName('ar') !== ''}
        helperText={ofName('ar')}
        slotProps={{ htmlInput: { lang: 'ar', dir: 'rtl' } }}
      />
      <div>
        <FormControlLabel
          label={say('holidays.confirmed')}
          control={<Checkbox checked={confirmed} onChange={(_event, is) => setConfirmed(is)} />}
        />
        <FormHelperText>{say('holidays.confirmedHelp')}</FormHelperText>
      </div>
    </Dialog>
  );
}
