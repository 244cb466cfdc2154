import {
  Box,
  FormControl,
  FormControlLabel,
  InputLabel,
  NativeSelect,
  OutlinedInput,
  Switch,
  TextField,
} from '@mui/material';
import { useId, type ReactNode } from 'react';
import { useViewer } from '../access/viewer.js';
import { useAsk } from '../data/ask.js';
import { QueueChoicesDocument, type Channel } from '../generated/graphql.js';
import { useWords } from '../languages/words.js';
import { dayAfter, dayBefore, dayOfStart, startOfDay, withPart, type QueueFilter } from './queue-filter.js';

interface Props {
  filter: QueueFilter;
  onChange: (filter: QueueFilter) => void;
}

/** Whose application it is, as one choice: mine, nobody's, or all. */
const holders = { mine: 'queue.mine', nobody: 'queue.nobodys' } as const;

export function FilterFields({ filter, onChange }: Props) {
  const say = useWords();
  const personId = useViewer()?.person?.id;
  const choices = useAsk(QueueChoicesDocument, {}, { staleTime: 300_000 });
  const put = <Key extends keyof QueueFilter>(key: Key, value: QueueFilter[Key] | null | '') =>
    onChange(withPart(filter, key, value));
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
        gap: 1.5,
        pt: 1.5,
        gridTemplateColumns: 'repeat(auto-fill, minmax(210px, 1fr))',
      }}
    >
      <Select
        label={say('queue.procedure')}
        value={String(filter.procedureId ?? '')}
        onChange={(id) => onChange(withPart(withPart(filter, 'steps', null), 'procedureId', id))}
      >
        {choices.data?.procedures.nodes.map((procedure) => (
          <option key={procedure.id} value={procedure.id}>
            {procedure.title}
          </option>
        ))}
      </Select>
      <Select label={say('queue.assignee')} value={holder} onChange={putHolder}>
        {Object.entries(holders).map(([key, word]) => (
          <option key={key} value={key}>
            {say(word)}
          </option>
        ))}
      </Select>
      <Select
        label={say('queue.channel')}
        value={filter.channel ?? ''}
        onChange={(value) => put('channel', value as Channel | '')}
      >
        {(['ONLINE', 'COUNTER', 'PAPER'] as const).map((channel) => (
          <option key={channel} value={channel}>
            {say(`channels.${channel}`)}
          </option>
        ))}
      </Select>
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

interface SelectProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
  children: ReactNode;
}

function Select({ label, value, onChange, children }: SelectProps) {
  const say = useWords();
  const id = useId();
  return (
    <FormControl size="small">
      <InputLabel shrink htmlFor={id} variant="outlined">
        {label}
      </InputLabel>
      <NativeSelect
        value={value}
        onChange={(event) => onChange(event.target.value)}
        input={<OutlinedInput notched label={label} />}
        inputProps={{ id }}
      >
        <option value="">{say('queue.all')}</option>
        {children}
      </NativeSelect>
    </FormControl>
  );
}

const Day = ({
  label,
  value,
  onChange,
}: {
  label: string;
  value: string;
  onChange: (day: string) => void;
}) => (
  <TextField
    type="date"
    label={label}
    value={value}
    onChange={(event) => onChange(event.target.value)}
    slotProps={{ inputLabel: { shrink: true } }}
  />
);
