import { Box, TableCell, TableRow, Typography } from '@mui/material';
import { PhaseChip } from '../application/phase-chip.js';
import type { StepShownFragment, TransitionShownFragment } from '../generated/graphql.js';
import { useWords, type Say } from '../languages/words.js';
import { ReadingTable } from '../shell/reading-table.js';

interface Props {
  steps: readonly StepShownFragment[];
  transitions: readonly TransitionShownFragment[];
}

/** The steps in their phases, and what leads from one to another. */
export function WorkflowInWords({ steps, transitions }: Props) {
  const say = useWords();
  const comma = say('application.listComma');
  const titleOf = (key: string) => steps.find((step) => step.key === key)?.title ?? key;
  return (
    <>
      <Typography variant="h2" sx={{ mb: 1 }}>
        {say('procedures.steps')}
      </Typography>
      <Box component="ol" sx={{ m: 0, mb: 3, paddingInlineStart: 3, display: 'grid', gap: 1 }}>
        {steps.map((step) => (
          <li key={step.key}>
            <strong>{step.title}</strong> <PhaseChip phase={step.phase} />
            {step.description && (
              <Typography variant="body2" color="text.secondary">
                {step.description}
              </Typography>
            )}
          </li>
        ))}
      </Box>
      <Typography variant="h2" sx={{ mb: 1 }}>
        {say('procedures.transitions')}
      </Typography>
      <ReadingTable
        label={say('procedures.transitions')}
        columns={[
          say('procedures.act'),
          say('procedures.from'),
          say('procedures.to'),
          say('procedures.who'),
          say('procedures.demands'),
        ]}
      >
        {transitions.map((transition) => (
          <TableRow key={transition.key}>
            <TableCell sx={{ fontWeight: 600 }}>{transition.title}</TableCell>
            <TableCell>{transition.from.map(titleOf).join(comma)}</TableCell>
            <TableCell>{titleOf(transition.to)}</TableCell>
            <TableCell>
              {transition.who.map((actor) => say(`procedures.actors.${actor}`)).join(comma)}
            </TableCell>
            <TableCell>{demandsInWords(transition.demands, say) || '—'}</TableCell>
          </TableRow>
        ))}
      </ReadingTable>
    </>
  );
}

const demandsInWords = (
  { reason, attachment, feesSettled, fields }: TransitionShownFragment['demands'],
  say: Say,
) =>
  [
    reason && say('procedures.demandReason'),
    attachment && say('procedures.demandFile'),
    feesSettled && say('fees.settled'),
    fields && say('procedures.demandFields'),
  ]
    .filter(Boolean)
    .join(say('application.listComma'));
