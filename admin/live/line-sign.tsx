import { Alert, Button, GlobalStyles, Paper } from '@mui/material';
import { useEffect, useState } from 'react';
import { useWords } from '../languages/words.js';
import { SignInAgain } from '../shell/sign-in-again.js';
import { tryNow } from './line.js';
import { useLineState } from './use-line-state.js';

/** A blip is nobody's business. */
const patience = 2_000;
const saidFor = 4_000;

type Sign = 'down' | 'over' | 'back' | null;

/**
 * Tells that the page is not alive, what comes next, and that it is alive again. It stands at the foot of the window: what
 * one is reading or clicking does not move for it.
 */
export function LineSign() {
  const sign = useSign();
  return (
    <Paper
      role="status"
      elevation={6}
      className="screen-only"
      sx={{
        position: 'fixed',
        bottom: { xs: 8, sm: 16 },
        insetInlineStart: { xs: 8, sm: 16 },
        maxWidth: { xs: 'calc(100% - 16px)', sm: 460 },
        zIndex: 1250,
      }}
    >
      {sign && <Told sign={sign} />}
    </Paper>
  );
}

function Told({ sign }: { sign: NonNullable<Sign> }) {
  const say = useWords();
  if (sign === 'back') return <Alert severity="success">{say('live.back')}</Alert>;
  return (
    <>
      {/* What is reached by the keyboard is not hidden behind it. */}
      <GlobalStyles styles={{ html: { scrollPaddingBottom: 120 } }} />
      {sign === 'down' ? (
        <Alert
          severity="warning"
          action={
            <Button color="inherit" size="small" onClick={tryNow}>
              {say('live.tryNow')}
            </Button>
          }
        >
          <strong>{say('live.down')}</strong> {say('live.downHelp')}
        </Alert>
      ) : (
        <Alert severity="warning" action={<SignInAgain />}>
          {say('live.over')}
        </Alert>
      )}
    </>
  );
}

/** What is to be told now: nothing of what mends itself within the patience, and the end only of what was told. */
function useSign(): Sign {
  const line = useLineState();
  const [sign, setSign] = useState<Sign>(null);
  useEffect(() => {
    if (line === 'over') return after(0, () => setSign('over'));
    if (line === 'down') return after(patience, () => setSign('down'));
    if (line === 'up') return after(0, () => setSign((shown) => (shown === 'down' ? 'back' : null)));
  }, [line]);
  useEffect(() => {
    if (sign === 'back') return after(saidFor, () => setSign(null));
  }, [sign]);
  return sign;
}

function after(milliseconds: number, act: () => void) {
  const timer = setTimeout(act, milliseconds);
  return () => clearTimeout(timer);
}
