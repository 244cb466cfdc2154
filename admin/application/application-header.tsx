import ArrowBackIcon from '@mui/icons-material/ArrowBack';
import { Box, Button, Typography } from '@mui/material';
import { Link } from 'react-router-dom';
import { useWords } from '../languages/words.js';
import { PageTitle } from '../shell/page-title.js';
import { Isolated } from '../shell/isolated.js';
import { turned } from '../theme/turned.js';
import type { ApplicationShown } from './application-page.js';
import { DueDate } from './due-date.js';
import { isOpen } from './phase.js';
import { PhaseChip } from './phase-chip.js';

/** Number, state and clock: what one looks for first. */
export function ApplicationHeader({ application }: { application: ApplicationShown }) {
  const say = useWords();
  const { number, phase, stepTitle, procedure, dueOn, overdue, applicantName } = application;
  return (
    <Box component="header" sx={{ mb: 2 }}>
      <Button
        className="screen-only"
        component={Link}
        to="/applications"
        size="small"
        startIcon={<ArrowBackIcon sx={turned} />}
        sx={{ mb: 0.5, marginInlineStart: -1 }}
      >
        {say('menu.queue')}
      </Button>
      <PageTitle>{number ?? say('application.draft')}</PageTitle>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: { xs: 1, sm: 2 }, alignItems: 'center', mt: -1 }}>
        <PhaseChip phase={phase} step={stepTitle} />
        <Typography component="span">
          {procedure.title}
          {' · '}
          <Isolated>{applicantName}</Isolated>
        </Typography>
        {dueOn !== null && (
          <Box component="span" sx={{ display: 'inline-flex', gap: 1, alignItems: 'center' }}>
            <Typography component="span" color="text.secondary" variant="body2">
              {say('queue.due')}
            </Typography>
            <DueDate dueOn={dueOn} overdue={overdue} running={isOpen(phase)} />
          </Box>
        )}
      </Box>
    </Box>
  );
}
