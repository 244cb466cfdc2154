import { Alert, AlertTitle, Button } from '@mui/material';
import { useSyncExternalStore } from 'react';
import { useWords } from '../../languages/words.js';
import type { Path } from './paths.js';
import { useStudio } from './studio-context.js';

/** Told when two people changed the same thing: ours stayed, and whoever wrote it looks. */
export function Conflicts({ goTo }: { goTo: (path: Path) => void }) {
  const say = useWords();
  const { saver } = useStudio();
  const conflicts = useSyncExternalStore(saver.subscribe, saver.conflicts);
  const [first] = conflicts;
  if (!first) return null;
  return (
    <Alert
      severity="warning"
      sx={{ mb: 2 }}
      action={
        <>
          <Button color="inherit" size="small" onClick={() => goTo(first)}>
            {say('studio.show')}
          </Button>
          <Button color="inherit" size="small" onClick={saver.forgetConflicts}>
            {say('shell.close')}
          </Button>
        </>
      }
    >
      <AlertTitle>{say('studio.bothChanged', { smart_count: conflicts.length })}</AlertTitle>
      {say('studio.bothChangedHelp')}
    </Alert>
  );
}
