import { Box, Chip } from '@mui/material';
import { useListContext } from 'ra-core';
import { isOpen, openPhases, phaseColour, phases, phaseWord, type Phase } from '../application/phase.js';
import { useAsk } from '../data/ask.js';
import { QueueCountsDocument } from '../generated/graphql.js';
import { useFormats } from '../languages/formats.js';
import { useWords } from '../languages/words.js';
import { countFilter, withoutPlace, withPart, type QueueFilter } from './queue-filter.js';

/** How much waits where: by phase, and within a chosen procedure by step. One tap narrows the queue to it. */
export function QueueCounts() {
  const say = useWords();
  const { number } = useFormats();
  const { filterValues, setFilters } = useListContext();
  const filter = filterValues as QueueFilter;
  const { data } = useAsk(QueueCountsDocument, { filter: countFilter(filter) }, { keepPrevious: true });
  const steps = data?.queueSummary.steps ?? [];
  const inPhase = (phase: Phase) =>
    steps.reduce((sum, step) => sum + (step.phase === phase ? step.count : 0), 0);
  const put = (next: QueueFilter) => setFilters(next, undefined, false);
  const openCount = phases.filter(isOpen).reduce((sum, phase) => sum + inPhase(phase), 0);
  const only = filter.phases?.length === 1 ? filter.phases[0] : null;
  return (
    <Box component="nav" aria-label={say('queue.counts')} sx={{ mb: 2, display: 'grid', gap: 1 }}>
      <Chips>
        <Count
          label={say('queue.open')}
          count={number(openCount)}
          on={!filter.steps && filter.phases?.length === openPhases.length}
          onClick={() => put({ ...withoutPlace(filter), phases: openPhases })}
        />
        {phases
          .filter((phase) => phase !== 'DRAFT' && inPhase(phase) > 0)
          .map((phase) => (
            <Count
              key={phase}
              label={say(phaseWord(phase))}
              count={number(inPhase(phase))}
              colour={phaseColour[phase]}
              on={!filter.steps && only === phase}
              onClick={() => put({ ...withoutPlace(filter), phases: [phase] })}
            />
          ))}
        <Count
          label={say('queue.late')}
          count={number(data?.queueSummary.overdue ?? 0)}
          colour={phaseColour.REFUSED}
          on={filter.overdue === true}
          onClick={() => put(withPart(filter, 'overdue', !filter.overdue))}
        />
      </Chips>
      {filter.procedureId && (
        <Chips>
          {steps
            .filter((step) => step.procedure?.id === filter.procedureId && step.phase !== 'DRAFT')
            .map((step) => (
              <Count
                key={step.step}
                label={step.title}
                count={number(step.count)}
                colour={phaseColour[step.phase]}
                on={filter.steps?.[0] === step.step}
                onClick={() =>
                  put(
                    filter.steps?.[0] === step.step
                      ? { ...withoutPlace(filter), phases: openPhases }
                      : { ...withoutPlace(filter), steps: [step.step] },
                  )
                }
              />
            ))}
        </Chips>
      )}
    </Box>
  );
}

/** One line on a phone too: it scrolls sideways rather than push the queue down. */
const Chips = ({ children }: { children: React.ReactNode }) => (
  <Box
    tabIndex={-1}
    sx={{
      display: 'flex',
      gap: 1,
      flexWrap: { xs: 'nowrap', md: 'wrap' },
      overflowX: { xs: 'auto', md: 'visible' },
      py: 0.5,
      mx: -0.5,
      px: 0.5,
    }}
  >
    {children}
  </Box>
);

interface CountProps {
  label: string;
  count: string;
  on: boolean;
  colour?: string;
  onClick: () => void;
}

const Count = ({ label, count, on, colour, onClick }: CountProps) => (
  <Chip
    onClick={onClick}
    aria-pressed={on}
    variant={on ? 'filled' : 'outlined'}
    color={on ? 'primary' : 'default'}
    label={
      <Box component="span" sx={{ display: 'inline-flex', alignItems: 'center', gap: 1 }}>
        {colour && (
          <Box
            component="span"
            aria-hidden="true"
            sx={{ width: 9, height: 9, borderRadius: '50%', bgcolor: on ? '#fff' : colour }}
          />
        )}
        {label}
        <Box component="span" sx={{ fontVariantNumeric: 'tabular-nums', fontWeight: 600 }}>
          {count}
        </Box>
      </Box>
    }
    sx={{ height: 36, flexShrink: 0, bgcolor: on ? undefined : 'background.paper' }}
  />
);
