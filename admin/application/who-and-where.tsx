import { Box, Button, Card, Link, Typography } from '@mui/material';
import { useState, type ReactNode } from 'react';
import { useFormats } from '../languages/formats.js';
import { useWords, type WordKey } from '../languages/words.js';
import { Isolated } from '../shell/isolated.js';
import type { ApplicationShown } from './application-page.js';
import { AssignDialog } from './assign.dialog.js';
import { HandOverDialog } from './hand-over.dialog.js';

/** For whom, by whom, where, and who holds it. */
export function WhoAndWhere({ application }: { application: ApplicationShown }) {
  const say = useWords();
  const { moment } = useFormats();
  const [assigning, setAssigning] = useState(false);
  const [handingOver, setHandingOver] = useState(false);
  const { applicant, organisation, filedBy, assignee, commune, authority, department } = application;
  return (
    <Card component="section" aria-label={say('application.about')} sx={{ p: 2 }}>
      <Box component="dl" sx={{ m: 0, display: 'grid', gap: 1.25 }}>
        <Fact name="queue.assignee">
          {assignee?.fullName ?? say('queue.nobody')}
          {application.mayInstruct && (
            <Button
              className="screen-only"
              size="small"
              onClick={() => setAssigning(true)}
              sx={{ marginInlineStart: 1 }}
            >
              {say('application.assign')}
            </Button>
          )}
        </Fact>
        <Fact name="queue.applicant">
          <Isolated>{organisation?.name ?? applicant?.fullName ?? application.applicantName}</Isolated>
          {organisation && applicant && (
            <Typography variant="body2" color="text.secondary">
              {say('application.by', { name: applicant.fullName })}
            </Typography>
          )}
        </Fact>
        {applicant?.phone && (
          <Fact name="people.phone">
            <Link href={`tel:${applicant.phone}`}>
              <Isolated ltr>{applicant.phone}</Isolated>
            </Link>
          </Fact>
        )}
        {commune && <Fact name="queue.commune">{commune.name}</Fact>}
        <Fact name="queue.channel">
          {say(`channels.${application.channel}`)}
          {application.channel !== 'ONLINE' && filedBy && (
            <Typography variant="body2" color="text.secondary">
              {say('application.filedBy', { name: filedBy.fullName })}
            </Typography>
          )}
        </Fact>
        <Fact name="application.inCharge">
          {[authority.name, department?.name].filter(Boolean).join(say('application.listComma'))}
          {application.mayHandOver && (
            <Button
              className="screen-only"
              size="small"
              onClick={() => setHandingOver(true)}
              sx={{ marginInlineStart: 1 }}
            >
              {say('application.handOver')}
            </Button>
          )}
        </Fact>
        {application.submittedAt && <Fact name="queue.submitted">{moment(application.submittedAt)}</Fact>}
        {application.decidedAt && <Fact name="application.decided">{moment(application.decidedAt)}</Fact>}
        <Fact name="application.revision">{application.revision.number}</Fact>
      </Box>
      {assigning && <AssignDialog application={application} onClose={() => setAssigning(false)} />}
      {handingOver && <HandOverDialog application={application} onClose={() => setHandingOver(false)} />}
    </Card>
  );
}

function Fact({ name, children }: { name: WordKey; children: ReactNode }) {
  const say = useWords();
  return (
    <Box>
      <Typography component="dt" variant="caption" color="text.secondary">
        {say(name)}
      </Typography>
      <Box component="dd" sx={{ m: 0, fontWeight: 600, overflowWrap: 'anywhere' }}>
        {children}
      </Box>
    </Box>
  );
}
