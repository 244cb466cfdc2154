import { colours } from '../theme/colours.js';
import { Alert, AlertTitle, Box, Card, Typography } from '@mui/material';
import { useFormats } from '../languages/formats.js';
import { useWords } from '../languages/words.js';
import { labelsOf, type ApplicationShown, type CorrectionShown } from './application-page.js';

/** What was asked to be mended, and what the applicant made of it: before and after, side by side. */
export const Corrections = ({ application }: { application: ApplicationShown }) => (
  <>
    {application.correctionRequests.map((request) => (
      <Correction
        key={request.id}
        request={request}
        labels={labelsOf(application.revision, request.fields)}
      />
    ))}
  </>
);

function Correction({ request, labels }: { request: CorrectionShown; labels: readonly string[] }) {
  const say = useWords();
  const { moment } = useFormats();
  if (request.answeredAt === null)
    return (
      <Alert role="note" severity="warning" sx={{ mb: 2 }}>
        <AlertTitle>{say('application.correctionWaits', { date: moment(request.requestedAt) })}</AlertTitle>
        <Typography sx={{ whiteSpace: 'pre-line' }}>{request.message}</Typography>
        <Typography variant="body2" sx={{ mt: 0.5 }}>
          {labels.join(say('application.listComma'))}
        </Typography>
      </Alert>
    );
  return (
    <Card sx={{ p: 2, mb: 2, borderInlineStart: '4px solid', borderInlineStartColor: colours.palm }}>
      <Typography variant="h2">
        {say('application.correctionDone', { date: moment(request.answeredAt) })}
      </Typography>
      <Typography color="text.secondary" sx={{ whiteSpace: 'pre-line', mb: 1 }}>
        {request.message}
      </Typography>
      {(request.differences ?? []).map((difference) => (
        <Box key={difference.field} sx={{ py: 1, borderTop: 1, borderColor: 'divider' }}>
          <Typography sx={{ fontWeight: 600 }}>{difference.label}</Typography>
          <Box sx={{ display: 'grid', gap: 1, gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' } }}>
            <Side label={say('application.before')} tone="#fbeaea">
              <del style={{ textDecorationColor: '#a3201d' }}>
                {difference.before?.display || say('shell.none')}
              </del>
            </Side>
            <Side label={say('application.after')} tone="#e9f3ee">
              <ins style={{ textDecoration: 'none', fontWeight: 600 }}>
                {difference.after?.display || say('shell.none')}
              </ins>
            </Side>
          </Box>
        </Box>
      ))}
      {(request.differences ?? []).length === 0 && (
        <Typography>{say('application.nothingChanged')}</Typography>
      )}
    </Card>
  );
}

const Side = ({ label, tone, children }: { label: string; tone: string; children: React.ReactNode }) => (
  <Box sx={{ bgcolor: tone, borderRadius: 1, p: 1, overflowWrap: 'anywhere' }}>
    <Typography variant="caption" component="div" color="text.secondary">
      {label}
    </Typography>
    <bdi>{children}</bdi>
  </Box>
);
