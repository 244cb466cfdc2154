import { Box, Tab, Tabs } from '@mui/material';
import { useState } from 'react';
import { useParams } from 'react-router-dom';
import { useAsk } from '../data/ask.js';
import { ApplicationPageDocument } from '../generated/graphql.js';
import { useWords } from '../languages/words.js';
import { Failed } from '../shell/failed.js';
import { NotFound } from '../shell/not-found.js';
import { Waiting } from '../shell/waiting.js';
import { AnswersInWords } from './answers-in-words.js';
import { ApplicationHeader } from './application-header.js';
import type { ApplicationShown } from './application-page.js';
import { Corrections } from './corrections.js';
import { Decide } from './decide.js';
import { Journal } from './journal.js';
import { Messages } from './messages.js';
import { Notes } from './notes.js';
import { Pieces } from './pieces.js';
import { WhoAndWhere } from './who-and-where.js';

/** One application: what was asked, what was given, what was said and done, and what may be done now. */
export default function ApplicationPage() {
  const { id = '' } = useParams();
  const { data, error, isPending, refetch } = useAsk(ApplicationPageDocument, { id });
  if (isPending) return <Waiting />;
  if (error)
    return error.code === 'NOT_FOUND' ? (
      <NotFound />
    ) : (
      <Failed error={error} onRetry={() => void refetch()} />
    );
  if (!data.application) return <NotFound />;
  return <Shown application={data.application} />;
}

const tabs = ['answers', 'pieces', 'messages', 'notes', 'journal'] as const;
type TabName = (typeof tabs)[number];

function Shown({ application }: { application: ApplicationShown }) {
  const say = useWords();
  const [tab, setTab] = useState<TabName>('answers');
  const shown = tabs.filter((name) => name !== 'notes' || application.mayInstruct);
  return (
    <>
      <ApplicationHeader application={application} />
      <Box
        sx={{
          display: 'grid',
          gap: 2.5,
          alignItems: 'start',
          gridTemplateColumns: { xs: 'minmax(0,1fr)', lg: 'minmax(0,1fr) 340px' },
        }}
      >
        <Box sx={{ minWidth: 0, order: { xs: 2, lg: 1 } }}>
          <Tabs
            value={tab}
            onChange={(_event, next: TabName) => setTab(next)}
            variant="scrollable"
            allowScrollButtonsMobile
            aria-label={say('application.parts')}
            sx={{ borderBottom: 1, borderColor: 'divider', mb: 2 }}
          >
            {shown.map((name) => (
              <Tab
                key={name}
                value={name}
                id={`tab-${name}`}
                aria-controls={`panel-${name}`}
                label={say(`application.tabs.${name}`)}
              />
            ))}
          </Tabs>
          <Box role="tabpanel" id={`panel-${tab}`} aria-labelledby={`tab-${tab}`} tabIndex={0}>
            {tab === 'answers' && (
              <>
                <Corrections application={application} />
                <AnswersInWords answers={application.answersInWords ?? []} />
              </>
            )}
            {tab === 'pieces' && <Pieces pieces={application.files} />}
            {tab === 'messages' && <Messages application={application} />}
            {tab === 'notes' && <Notes application={application} />}
            {tab === 'journal' && <Journal applicationId={application.id} />}
          </Box>
        </Box>
        <Box sx={{ order: { xs: 1, lg: 2 }, position: { lg: 'sticky' }, top: 76, display: 'grid', gap: 2 }}>
          <Decide application={application} />
          <WhoAndWhere application={application} />
        </Box>
      </Box>
    </>
  );
}
