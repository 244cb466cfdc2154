import { Box } from '@mui/material';
import { lazy, Suspense, useState } from 'react';
import { Waiting } from '../../shell/waiting.js';
import { SelectedEditor } from './selected-editor.js';
import { ViewSwitch, type View } from './view-switch.js';
import { WorkflowTable } from './workflow-table.js';

/** The drawing is a library of its own: who only reads the table does not load it. */
const WorkflowGraph = lazy(() => import('./workflow-graph.js'));

/** The drawing needs more room than the lists: the editor stands beside it on very wide screens only. */
const columns = {
  table: { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 1fr) minmax(0, 1fr)' },
  diagram: { xs: 'minmax(0, 1fr)', xl: 'minmax(0, 3fr) minmax(0, 2fr)' },
};

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
          gridTemplateColumns: columns[view],
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
