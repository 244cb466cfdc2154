import { Box, Card, CardActionArea, Stack, Typography } from '@mui/material';
import { Link } from 'react-router-dom';
import { DueDate } from '../application/due-date.js';
import { isOpen } from '../application/phase.js';
import { PhaseChip } from '../application/phase-chip.js';
import { Isolated } from '../shell/isolated.js';
import type { HeldRow } from './held-rows.js';
import { lookOf, RowMark } from './row-mark.js';
import type { QueueRowFragment } from '../generated/graphql.js';

/** The queue on a phone: one card an application, all of it one big target. */
export const QueueCards = ({ rows }: { rows: readonly HeldRow<QueueRowFragment>[] }) => (
  <Stack component="ul" spacing={1} sx={{ listStyle: 'none', p: 0, m: 0 }}>
    {rows.map(({ row, mark }) => (
      <Card component="li" key={row.id} sx={lookOf(mark)}>
        <CardActionArea component={Link} to={`/applications/${row.id}`} sx={{ p: 1.5 }}>
          <RowMark mark={mark} />
          <Box sx={{ display: 'flex', justifyContent: 'space-between', gap: 1, mb: 0.5 }}>
            <Typography
              component="span"
              dir="ltr"
              sx={{ fontWeight: 600, color: 'primary.main', fontVariantNumeric: 'tabular-nums' }}
            >
              {row.number}
            </Typography>
            <PhaseChip phase={row.phase} step={row.stepTitle} />
          </Box>
          <Typography sx={{ fontWeight: 600 }}>
            <Isolated>{row.applicantName}</Isolated>
          </Typography>
          <Typography variant="body2" color="text.secondary">
            {[row.procedure.title, row.commune?.name].filter(Boolean).join(' · ')}
          </Typography>
          <Box
            sx={{
              display: 'flex',
              justifyContent: 'space-between',
              alignItems: 'flex-end',
              gap: 1,
              mt: 0.75,
              fontSize: '0.875rem',
              // Room for an officer who takes it while one looks: the cards below stay where they are.
              minHeight: '1.5em',
            }}
          >
            {row.dueOn && <DueDate dueOn={row.dueOn} overdue={row.overdue} running={isOpen(row.phase)} />}
            <span>{row.assignee?.fullName}</span>
          </Box>
        </CardActionArea>
      </Card>
    ))}
  </Stack>
);
