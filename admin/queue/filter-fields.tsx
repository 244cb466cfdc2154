import { Box, FormControlLabel, Switch, TextField } from '@mui/material';
import { useViewer } from '../access/viewer.js';
import { CommunePicker } from '../forms/commune-picker.js';
import type { Channel } from '../generated/graphql.js';
import { useWords } from '../languages/words.js';
import { SelectLine } from '../shell/select-line.js';
import { dayAfter, dayBefore, dayOfStart, startOfDay, withPart, type QueueFilter } from './queue-filter.js';
import { useQueueChoices } from './queue-choices.js';

interface Props {
  filter: QueueFilter;
  onChange: (filter: QueueFilter) => void;
}

/** Whose application it is, as one choice: mine, nobody's, or all. */
const holders = { mine: 'queue.mine', nobody: 'queue.nobodys' } as const;
const channels = ['ONLINE', 'COUNTER', 'PAPER'] as const;

export function FilterFields({ filter, onChange }: Props) {
  const say = useWords();
  const personId = useViewer()?.person?.id;
  const { procedures, departments } = useQueueChoices();
  const put = <Key extends keyof QueueFilter>(key: Key, value: QueueFilter[Key] | null | '') =>
    onChange(withPart(filter, key, value));
  const [commune] = filter.communeCodes ?? [];
  const holder = filter.unassigned ? 'nobody' : filter.assigneeId ? 'mine' : '';
  const putHolder = (chosen: string) => {
    const { assigneeId: _assignee, unassigned: _unassigned, ...others } = filter;
    if (chosen === 'mine' && personId) onChange({ ...others, assigneeId: personId });
    else onChange(chosen === 'nobody' ? { ...others, unassigned: true } : others);
  };
  return (
    <Box
      sx={{
        display: 'grid',
        gap: 2,
        pt: 1.5,
        gridTemplateColumns: 'repeat(auto-fill, minmax(210px, 1fr))',
      }}
    >
      <SelectLine
        label={say('queue.procedure')}
        value={String(filter.procedureId ?? '')}
        empty={say('queue.all')}
        options={procedures}
        onChange={(id) => onChange(withPart(withPart(filter, 'steps', null), 'procedureId', id))}
      />
      <SelectLine
        label={say('departments.department')}
        value={String(filter.departmentId ?? '')}
        empty={say('queue.all')}
        options={departments}
        onChange={(id) => put('departmentId', id)}
      />
      <CommunePicker
        code={commune === undefined ? null : String(commune)}
        onChange={(code) => put('communeCodes', code && [code])}
        field={{ label: say('queue.commune'), placeholder: say('queue.all') }}
      />
      <SelectLine
        label={say('queue.assignee')}
        value={holder}
        empty={say('queue.all')}
        options={Object.entries(holders).map(([value, word]) => ({ value, label: say(word) }))}
        onChange={putHolder}
      />
      <SelectLine
        label={say('queue.channel')}
        value={filter.channel ?? ''}
        empty={say('queue.all')}
        options={channels.map((value) => ({ value, label: say(`channels.${value}`) }))}
        onChange={(value) => put('channel', value as Channel | '')}
      />
      <Day
        label={say('queue.submittedFrom')}
        value={dayOfStart(filter.submittedFrom)}
        onChange={(day) => put('submittedFrom', startOfDay(day))}
      />
      <Day
        label={say('queue.submittedTo')}
        value={dayBefore(filter.submittedBefore)}
        onChange={(day) => put('submittedBefore', dayAfter(day))}
      />
      <FormControlLabel
        control={
          <Switch
            checked={filter.overdue === true}
            onChange={(event) => put('overdue', event.target.checked)}
          />
        }
        label={say('queue.onlyLate')}
      />
    </Box>
  );
}

interface DayProps {
  label: string;
  value: string;
  onChange: (day: string) => void;
}

const Day = ({ label, value, onChange }: DayProps) => (
  <TextField
    type="date"
    label={label}
    value={value}
    onChange={(event) => onChange(event.target.value)}
    slotProps={{ inputLabel: { shrink: true } }}
  />
);
