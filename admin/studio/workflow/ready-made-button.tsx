import { Button } from '@mui/material';
import { useState } from 'react';
import { useWords } from '../../languages/words.js';
import { ReadyMadeDialog } from './ready-made.dialog.js';

export function ReadyMadeButton() {
  const say = useWords();
  const [isAsking, setAsking] = useState(false);
  return (
    <>
      <Button size="small" onClick={() => setAsking(true)}>
        {say('studioWorkflow.readyMade.open')}
      </Button>
      {isAsking && <ReadyMadeDialog onClose={() => setAsking(false)} />}
    </>
  );
}
