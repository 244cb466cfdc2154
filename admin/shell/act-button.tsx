import { Button, type ButtonProps } from '@mui/material';
import { useState } from 'react';
import type { TypedDocument } from '../data/client.js';
import { useActOn } from '../data/use-act-on.js';
import type { WordKey } from '../languages/words.js';
import { Dialog } from './dialog.js';
import { Failed } from './failed.js';
import { Problems } from './problems.js';

interface Props<Answer, Input extends object> {
  label: string;
  /** Asked before it is done. */
  question: string;
  document: TypedDocument<Answer, { input: Input }>;
  input: Input;
  problemsIn: (answer: Answer) => readonly { path: readonly string[]; code: string; message: string }[];
  done: WordKey;
  button?: Pick<ButtonProps, 'size' | 'variant' | 'startIcon' | 'aria-label'>;
}

/** A button for an act that is asked about once more before it is done. */
export function ActButton<Answer, Input extends object>(props: Props<Answer, Input>) {
  const [asking, setAsking] = useState(false);
  const { act, busy, problems, error } = useActOn(props.document, props.problemsIn, {
    word: props.done,
    then: () => setAsking(false),
  });
  return (
    <>
      <Button color="error" {...props.button} onClick={() => setAsking(true)}>
        {props.label}
      </Button>
      {asking && (
        <Dialog
          title={props.label}
          confirm={props.label}
          grave
          width="xs"
          busy={busy}
          onConfirm={() => void act(props.input)}
          onClose={() => setAsking(false)}
        >
          {error && <Failed error={error} />}
          <Problems problems={problems} />
          <span>{props.question}</span>
        </Dialog>
      )}
    </>
  );
}
