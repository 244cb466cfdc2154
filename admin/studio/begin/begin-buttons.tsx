import { Box, Button } from '@mui/material';
import { useState } from 'react';
import { useMay } from '../../access/rights.js';
import { useWords } from '../../languages/words.js';
import { BeginProcedureDialog } from './begin-procedure.dialog.js';
import { ImportProcedureDialog } from './import-procedure.dialog.js';

/** How a procedure comes to be: made, or brought as a file. */
export function BeginButtons() {
  const say = useWords();
  const may = useMay();
  const [open, setOpen] = useState<'begin' | 'import' | null>(null);
  if (!may('design procedures')) return null;
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mb: 2 }}>
      <Button variant="contained" onClick={() => setOpen('begin')}>
        {say('studio.begin')}
      </Button>
      <Button onClick={() => setOpen('import')}>{say('studio.import')}</Button>
      {open === 'begin' && <BeginProcedureDialog onClose={() => setOpen(null)} />}
      {open === 'import' && <ImportProcedureDialog onClose={() => setOpen(null)} />}
    </Box>
  );
}
