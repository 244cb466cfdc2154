import { Box, TextField } from '@mui/material';
import { useWords } from '../../../languages/words.js';
import { SelectLine } from '../../../shell/select-line.js';
import { dayLimitOf, dayLimitWritten, units, type DayChoice } from './day-limit.js';
import { NumberSetting, readWhole } from './number-setting.js';
import type { SettingProps } from './settings-editor.js';
import { useSetting } from './use-setting.js';

const bases = ['none', 'today', 'before', 'after', 'day'] as const;

/** The earliest or latest day: none, today, so long before or after today, or a fixed day. */
export function DaySetting({ path, name, label }: SettingProps) {
  const say = useWords();
  const [limit, write] = useSetting<string>(path, name);
  const choice = dayLimitOf(limit);
  const set = (next: Partial<DayChoice>) => write(dayLimitWritten({ ...choice, ...next }));
  return (
    <Box
      role="group"
      aria-label={label}
      sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'start' }}
    >
      <SelectLine
        label={label}
        value={choice.base}
        options={bases.map((base) => ({ value: base, label: say(`studioForm.day.${base}`) }))}
        onChange={(base) => set({ base: base as DayChoice['base'] })}
      />
      {(choice.base === 'before' || choice.base === 'after') && (
        <>
          <NumberSetting
            label={say('studioForm.day.amount')}
            value={choice.amount}
            narrow
            read={readWhole(1, 9999)}
            onChange={(amount) => set({ amount: amount ?? 1 })}
          />
          <SelectLine
            label={say('studioForm.day.unit')}
            value={choice.unit}
            options={units.map((unit) => ({ value: unit, label: say(`studioForm.day.units.${unit}`) }))}
            onChange={(unit) => set({ unit: unit as DayChoice['unit'] })}
          />
        </>
      )}
      {choice.base === 'day' && (
        <TextField
          type="date"
          label={say('studioForm.day.date')}
          value={choice.day}
          onChange={(event) => set({ day: event.target.value })}
          slotProps={{ inputLabel: { shrink: true } }}
        />
      )}
    </Box>
  );
}
