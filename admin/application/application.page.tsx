import { Box } from '@mui/material';
import { useState } from 'react';
import { useParams } from 'react-router-dom';
import { useAsk } from '../data/ask.js';
import { addressesHold } from '../data/own-address.js';
import { ApplicationPageDocument } from '../generated/graphql.js';
import { useWords } from '../languages/words.js';
import { LineSign } from '../live/line-sign.js';
import { Failed } from '../shell/failed.js';
import { NotFound } from '../shell/not-found.js';
import { Parts } from '../shell/parts.js';
import { Waiting } from '../shell/waiting.js';
import { AnswersInWords } from './answers-in-words.js';
import { ApplicationHeader } from './application-header.js';
import type { ApplicationShown } from './application-page.js';
import { Corrections } from './corrections.js';
import { Decide } from './decide.js';
import { Fees } from './fees.js';
import { Gone } from './gone.js';
import { Journal } from './journal.js';
import { LastChange } from './last-change.js';
import { Messages } from './messages.js';
import { Notes } from './notes.js';
import { Pieces } from './pieces.js';
import { SetAside } from './set-aside.js';
import { useLiveApplication, type ApplicationEvent } from './use-live-application.js';
import { WhoAndWhere } from './who-and-where.js';

/** One application: what was asked, what was given, what was said and done, and what may be done now. */
export default function ApplicationPage() {
  const { id = '' } = useParams();
  return <Followed key={id} id={id} />;
}

function Followed({ id }: { id: string }) {
  const { data, error, isPending, isLoadingError, refetch } = useAsk(
    ApplicationPageDocument,
    { id },
    { again: () => addressesHold },
  );
  const { lastByOthers, handedOver } = useLiveApplication(id, data?.eventCursor);
  const [shown, setShown] = useState<ApplicationShown | null>(null);
  if (data?.application && data.application !== shown) setShown(data.application);
  if (isPending) return <Waiting />;
  if (isLoadingError)
    return error.code === 'NOT_FOUND' ? (
      <NotFound />
    ) : (
      <Failed error={error} onRetry={() => void refetch()} />
    );
  const { application } = data;
  if (!application)
    return shown ? <Gone number={shown.number} handedOverAt={handedOver?.at} /> : <NotFound />;
  return (
    <>
      <Shown application={application} lastByOthers={lastByOthers} />
      <LineSign />
    </>
  );
}

const partsForAll = ['answers', 'pieces', 'messages', 'journal'] as const;
const parts = ['answers', 'pieces', 'messages', 'notes', 'journal'] as const;

interface ShownProps {
  application: ApplicationShown;
  lastByOthers: ApplicationEvent | undefined;
}

function Shown({ application, lastByOthers }: ShownProps) {
  const say = useWords();
  return (
    <>
      <ApplicationHeader application={application} />
      <LastChange event={lastByOthers} steps={application.revision.steps} />
      <Box
        sx={{
          display: 'grid',
          gap: 2.5,
          alignItems: 'start',
          gridTemplateColumns: { xs: 'minmax(0,1fr)', lg: 'minmax(0,1fr) 340px' },
        }}
      >
        <Box sx={{ minWidth: 0, order: { xs: 2, lg: 1 } }}>
          <Parts
            label={say('application.parts')}
            names={application.mayInstruct ? parts : partsForAll}
            title={(name) => say(`application.tabs.${name}`)}
          >
            {(name) => <Part name={name} application={application} />}
          </Parts>
        </Box>
        <Box sx={{ order: { xs: 1, lg: 2 }, position: { lg: 'sticky' }, top: 76, display: 'grid', gap: 2 }}>
          <Decide application={application} />
          <Fees application={application} />
          <WhoAndWhere application={application} />
        </Box>
      </Box>
    </>
  );
}

function Part({ name, application }: { name: (typeof parts)[number]; application: ApplicationShown }) {
  switch (name) {
    case 'answers':
      return (
        <>
          <Corrections application={application} />
          <AnswersInWords answers={application.answersInWords ?? []} />
          <SetAside answers={application.setAside ?? []} />
        </>
      );
    case 'pieces':
      return <Pieces application={application} />;
    case 'messages':
      return <Messages application={application} />;
    case 'notes':
      return <Notes application={application} />;
    case 'journal':
      return <Journal applicationId={application.id} />;
  }
}
