import { Button, Card, Stack, Typography } from '@mui/material';
import { useState } from 'react';
import { Link } from 'react-router-dom';
import { useWords } from '../languages/words.js';
import { phaseAfter, type ApplicationShown, type TransitionOffered } from './application-page.js';
import { CorrectionDialog } from './correction.dialog.js';
import { MoveDialog } from './move.dialog.js';
import { WithdrawDialog } from './withdraw.dialog.js';

/** Buttons for just what the API offers here and now, in the words of the procedure. */
export function Decide({ application }: { application: ApplicationShown }) {
  const say = useWords();
  const [chosen, setChosen] = useState<TransitionOffered | null>(null);
  const offered = application.availableTransitions;
  return (
    <Card className="screen-only" component="section" aria-labelledby="decide-title" sx={{ p: 2 }}>
      <Typography id="decide-title" variant="h2" sx={{ mb: offered.length > 0 ? 1.5 : 0.5 }}>
        {say('application.next')}
      </Typography>
      {offered.length === 0 && (
        <Typography color="text.secondary">{say('application.nothingToDo')}</Typography>
      )}
      <Stack spacing={1}>
        {offered.map((transition) => (
          <TransitionButton
            key={transition.key}
            application={application}
            transition={transition}
            onChoose={() => setChosen(transition)}
          />
        ))}
      </Stack>
      {chosen && <Ask application={application} transition={chosen} onClose={() => setChosen(null)} />}
    </Card>
  );
}

interface ButtonProps {
  application: ApplicationShown;
  transition: TransitionOffered;
  onChoose: () => void;
}

function TransitionButton({ application, transition, onChoose }: ButtonProps) {
  const { act, title } = transition;
  const toPhase = phaseAfter(application, transition);
  const grave = toPhase === 'REFUSED' || toPhase === 'WITHDRAWN';
  const manner = {
    variant: toPhase === 'ACCEPTED' ? ('contained' as const) : ('outlined' as const),
    color: grave
      ? ('error' as const)
      : toPhase === 'ACCEPTED'
        ? ('secondary' as const)
        : ('primary' as const),
    sx: { justifyContent: 'flex-start', textAlign: 'start' },
  };
  if (act === 'SUBMIT' || act === 'ANSWER_CORRECTION')
    return (
      <Button {...manner} component={Link} to={`/counter/${application.id}`}>
        {title}
      </Button>
    );
  return (
    <Button {...manner} onClick={onChoose}>
      {title}
    </Button>
  );
}

interface AskProps {
  application: ApplicationShown;
  transition: TransitionOffered;
  onClose: () => void;
}

function Ask(props: AskProps) {
  if (props.transition.act === 'REQUEST_CORRECTION') return <CorrectionDialog {...props} />;
  if (props.transition.act === 'WITHDRAW') return <WithdrawDialog {...props} />;
  return <MoveDialog {...props} />;
}
