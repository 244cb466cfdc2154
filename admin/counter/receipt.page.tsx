import PrintIcon from '@mui/icons-material/PrintOutlined';
import { Box, Button, Card, Stack, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { Link, useParams } from 'react-router-dom';
import { useAsk } from '../data/ask.js';
import { ReceiptDocument } from '../generated/graphql.js';
import { useFormats } from '../languages/formats.js';
import { useWords } from '../languages/words.js';
import { Failed } from '../shell/failed.js';
import { Isolated } from '../shell/isolated.js';
import { Mark } from '../shell/mark.js';
import { NotFound } from '../shell/not-found.js';
import { PageTitle } from '../shell/page-title.js';
import { Waiting } from '../shell/waiting.js';
import { CounterSteps } from './counter-steps.js';

/** What the person takes home (law 55-19): number, date, pieces, time limit, who is in charge, how to appeal. */
export default function ReceiptPage() {
  const say = useWords();
  const { day, moment } = useFormats();
  const { id = '' } = useParams();
  const { data, error, isPending, isLoadingError } = useAsk(ReceiptDocument, { id });
  if (isPending) return <Waiting />;
  if (isLoadingError) return <Failed error={error} />;
  const application = data.application;
  if (!application?.submittedAt) return <NotFound />;
  const { authority, department, procedure, dueOn, files, revision } = application;
  return (
    <Box sx={{ maxWidth: 720 }}>
      <PageTitle>{say('receipt.title')}</PageTitle>
      <CounterSteps at={3} />
      <Card sx={{ p: { xs: 2, sm: 4 }, '@media print': { border: 0, p: 0 } }}>
        <Stack direction="row" spacing={1.5} sx={{ alignItems: 'center', mb: 3 }}>
          <Mark size={40} />
          <Box>
            <Typography sx={{ fontWeight: 600 }}>{authority.name}</Typography>
            <Typography variant="body2">{department?.name}</Typography>
          </Box>
        </Stack>
        <Typography variant="body2" color="text.secondary">
          {say('receipt.number')}
        </Typography>
        <Typography
          component="p"
          sx={{ fontSize: { xs: '1.6rem', sm: '2rem' }, fontWeight: 600, letterSpacing: '0.03em' }}
        >
          <Isolated ltr>{application.number}</Isolated>
        </Typography>
        <Typography color="text.secondary" sx={{ mb: 2 }}>
          {say('receipt.keep')}
        </Typography>
        <Box
          component="dl"
          sx={{ m: 0, display: 'grid', gap: 1.5, gridTemplateColumns: { xs: '1fr', sm: '200px 1fr' } }}
        >
          <Line name={say('queue.procedure')}>{procedure.title}</Line>
          <Line name={say('queue.applicant')}>
            <Isolated>{application.applicantName}</Isolated>
          </Line>
          <Line name={say('receipt.deposited')}>{moment(application.submittedAt)}</Line>
          <Line name={say('receipt.limit')}>
            {dueOn ? day(dueOn) : say('receipt.noLimit')}
            {revision.rules.silence.effect === 'ACCEPTANCE' && (
              <Typography variant="body2">{say('receipt.silence')}</Typography>
            )}
          </Line>
          <Line name={say('receipt.pieces')}>
            {files.length === 0 ? say('shell.none') : null}
            {files.map((piece) => (
              <Box key={piece.id} sx={{ overflowWrap: 'anywhere' }}>
                <Isolated>{piece.name}</Isolated>
              </Box>
            ))}
          </Line>
        </Box>
        <Typography variant="body2" sx={{ mt: 3 }}>
          {say('receipt.appeal')}
        </Typography>
        <Typography sx={{ mt: 6, display: 'none', '@media print': { display: 'block' } }}>
          {say('receipt.signature')} :
        </Typography>
      </Card>
      <Stack className="screen-only" direction="row" useFlexGap sx={{ mt: 2, flexWrap: 'wrap', gap: 1 }}>
        <Button variant="contained" startIcon={<PrintIcon />} onClick={() => window.print()}>
          {say('receipt.print')}
        </Button>
        <Button variant="outlined" component={Link} to={`/applications/${id}`}>
          {say('receipt.open')}
        </Button>
        <Button component={Link} to="/counter">
          {say('receipt.another')}
        </Button>
      </Stack>
    </Box>
  );
}

const Line = ({ name, children }: { name: string; children: ReactNode }) => (
  <>
    <Typography component="dt" color="text.secondary">
      {name}
    </Typography>
    <Box component="dd" sx={{ m: 0, fontWeight: 600 }}>
      {children}
    </Box>
  </>
);
