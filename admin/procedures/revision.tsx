import { Box, Tab, Tabs } from '@mui/material';
import { useState } from 'react';
import { useAsk } from '../data/ask.js';
import { RevisionPageDocument } from '../generated/graphql.js';
import { useWords } from '../languages/words.js';
import { Failed } from '../shell/failed.js';
import { NotFound } from '../shell/not-found.js';
import { Waiting } from '../shell/waiting.js';
import { FormInWords } from './form-in-words.js';
import { RulesInWords } from './rules-in-words.js';
import { WorkflowInWords } from './workflow-in-words.js';

const tabs = ['rules', 'form', 'workflow'] as const;

/** `place`: which of the procedure's revisions, in the order of the list. */
export function Revision({ procedureId, place }: { procedureId: string; place: number }) {
  const say = useWords();
  const [tab, setTab] = useState<(typeof tabs)[number]>('rules');
  const { data, error, isPending } = useAsk(RevisionPageDocument, { procedureId, place });
  if (isPending) return <Waiting />;
  if (error) return <Failed error={error} />;
  const revision = data.procedure?.revisions.nodes[0];
  if (!revision) return <NotFound />;
  const { rules, form, steps, transitions } = revision;
  return (
    <>
      <Tabs
        value={tab}
        onChange={(_event, next: typeof tab) => setTab(next)}
        aria-label={say('menu.procedures')}
        sx={{ mb: 2, borderBottom: 1, borderColor: 'divider' }}
      >
        {tabs.map((name) => (
          <Tab
            key={name}
            value={name}
            id={`tab-${name}`}
            aria-controls={`panel-${name}`}
            label={say(`procedures.tabs.${name}`)}
          />
        ))}
      </Tabs>
      <Box role="tabpanel" id={`panel-${tab}`} aria-labelledby={`tab-${tab}`} tabIndex={0}>
        {tab === 'rules' && <RulesInWords rules={rules} />}
        {tab === 'form' && <FormInWords form={form} />}
        {tab === 'workflow' && <WorkflowInWords steps={steps} transitions={transitions} />}
      </Box>
    </>
  );
}
