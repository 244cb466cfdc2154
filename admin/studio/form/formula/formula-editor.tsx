import { Alert, Box, Button, TextField } from '@mui/material';
import { useRef } from 'react';
import type { Formula } from '../../../../forms/logic.js';
import { useWords } from '../../../languages/words.js';
import type { OfferedField } from '../../core/offered-fields.js';
import { useLanguage } from '../../core/use-language.js';
import { logicWords } from '../condition-words.js';
import { FormulaTools } from './formula-tools.js';
import { SampleView } from './sample-view.js';
import { useFormulaText } from './use-formula-text.js';

interface Props {
  label: string;
  formula: Formula;
  /** What it may speak of. */
  fields: readonly OfferedField[];
  /** Digits of the result. */
  scale: number;
  onWrite: (formula: Formula) => void;
}

/** A formula as a line of text with tools beside it; what is wrong with it is said while one types. */
export function FormulaEditor({ label, formula, fields, scale, onWrite }: Props) {
  const say = useWords();
  const language = useLanguage();
  const input = useRef<HTMLTextAreaElement>(null);
  const { names, text, isBeyond, isRead, wrong, change } = useFormulaText({
    logic: formula,
    fields,
    worth: 'number',
    onWrite,
  });
  const insert = (piece: string) => {
    const from = input.current?.selectionStart ?? text.length;
    const to = input.current?.selectionEnd ?? text.length;
    // The first number of a new field gives way.
    const before = text === '0' ? '' : text.slice(0, from);
    const after = text === '0' ? '' : text.slice(to);
    change(`${before}${piece}${after}`);
    const inside = piece.indexOf('(');
    const cursor = before.length + (inside >= 0 && /^\S*\([ ;)]/.test(piece) ? inside + 1 : piece.length);
    requestAnimationFrame(() => {
      input.current?.focus();
      input.current?.setSelectionRange(cursor, cursor);
    });
  };
  if (isBeyond)
    return (
      <Alert
        severity="info"
        action={
          <Button color="inherit" size="small" onClick={() => onWrite('0')}>
            {say('studioForm.formula.replace')}
          </Button>
        }
      >
        {say('studioForm.formula.beyond', { formula: logicWords(formula, fields, language) })}
      </Alert>
    );
  return (
    <Box sx={{ display: 'grid', gap: 1 }}>
      <TextField
        label={label}
        value={text}
        onChange={(event) => change(event.target.value)}
        inputRef={input}
        multiline
        minRows={2}
        error={wrong !== undefined}
        helperText={wrong ?? say('studioForm.formula.help')}
        slotProps={{ formHelperText: { role: 'status' }, htmlInput: { spellCheck: false } }}
      />
      <FormulaTools names={names} onInsert={insert} />
      {isRead && <SampleView formula={formula} names={names} scale={scale} />}
    </Box>
  );
}
