import { Box } from '@mui/material';
import { SelectedEditor } from './selected-editor.js';
import { WorkflowTable } from './workflow-table.js';

/** The steps and passages, and the editor of the one that is selected: beside them, on a phone below. */
export function WorkflowPart() {
  return (
    <Box
      sx={{
        display: 'grid',
        gap: 2,
        alignItems: 'start',
        gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 1fr) minmax(0, 1fr)' },
      }}
    >
      <WorkflowTable />
      <SelectedEditor />
    </Box>
  );
}
