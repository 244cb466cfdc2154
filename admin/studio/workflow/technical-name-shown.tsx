import { Box } from '@mui/material';
import { isolated } from '../../languages/isolated.js';
import { useWords } from '../../languages/words.js';

/** The name by which programs know it; nobody else needs it. */
export function TechnicalName({ name }: { name: string }) {
  const say = useWords();
  return (
    <Box component="details" sx={{ fontSize: '0.875rem', color: 'text.secondary' }}>
      <Box component="summary" sx={{ cursor: 'pointer', py: 0.5, minHeight: 24 }}>
        {say('studioWorkflow.advanced')}
      </Box>
      {say('studioWorkflow.technicalName', { name: isolated(name) })}
    </Box>
  );
}
