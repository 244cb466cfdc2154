import { Box } from '@mui/material';
import { lazy, Suspense, useState } from 'react';
import { Waiting } from '../../shell/waiting.js';
import { SelectedEditor } from './selected-editor.js';
import { ViewSwitch, type View } from './view-switch.js';
import { WorkflowTable } from './workflow-table.js';

/** The drawing is a library of its own: who only reads the table does not load it. */
const WorkflowGraph = lazy(() => import('./workflow-graph.js'));

/** The steps and passages, and the editor of the one that is selected: beside them, on a phone below. */
export function WorkflowPart() {
  const [view, setView] = useState<View>('table');
  return (
    <>
      <ViewSwitch view={view} onChange={setView} />
      <Box
        sx={{
          display: 'grid',
          gap: 2,
          alignItems: 'start',
          gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 1fr) minmax(0, 1fr)' },
        }}
      >
        {view === 'table' ? (
          <WorkflowTable />
        ) : (
          <Suspense fallback={<Waiting />}>
            <WorkflowGraph />
          </Suspense>
        )}
        <SelectedEditor />
      </Box>
    </>
  );
}
