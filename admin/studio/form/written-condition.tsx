import { Alert, Button, TextField } from '@mui/material';
import type { Condition } from '../../../forms/logic.js';
import { useWords } from '../../languages/words.js';
import type { OfferedField } from '../core/offered-fields.js';
import { useFormulaText } from './formula/use-formula-text.js';

interface Props {
  value: Condition;
  fields: readonly OfferedField[];
  label: string;
  onChange: (value: Condition) => void;
  /** Sentences instead. */
  onReplace: () => void;
}

/** A condition that counts, such as A + B ≤ C: no sentences for it, but it can be written as a formula is. */
export function WrittenCondition({ value, fields, label, onChange, onReplace }: Props) {
  const say = useWords();
  const { text, isBeyond, wrong, change } = useFormulaText({
    logic: value,
    fields,
    worth: 'truth',
    onWrite: (logic) => onChange(logic as Condition),
  });
  return (
    <>
      <Alert
        severity="info"
        action={
          <Button color="inherit" size="small" onClick={onReplace}>
            {say('studioForm.condition.replace')}
          </Button>
        }
      >
        {say(isBeyond ? 'studioForm.condition.beyond' : 'studioForm.condition.counts')}
      </Alert>
      {!isBeyond && (
        <TextField
          label={label}
          value={text}
          onChange={(event) => change(event.target.value)}
          multiline
          error={wrong !== undefined}
          helperText={wrong ?? say('studioForm.formula.help')}
          slotProps={{ formHelperText: { role: 'status' }, htmlInput: { spellCheck: false } }}
        />
      )}
    </>
  );
}
