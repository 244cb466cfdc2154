import { Alert, Box, Button, TextField } from '@mui/material';
import { useRef } from 'react';
import type { FormulaSettings } from '../../../../forms/field-settings.js';
import type { Formula } from '../../../../forms/logic.js';
import { useWords } from '../../../languages/words.js';
import { useLanguage } from '../../core/use-language.js';
import { logicWords } from '../condition-words.js';
import { FormulaTools } from '../formula/formula-tools.js';
import { SampleView } from '../formula/sample-view.js';
import { useFormulaText } from '../formula/use-formula-text.js';
import { useFieldsBefore } from '../use-fields-before.js';
import type { SettingProps } from './settings-editor.js';
import { useSetting } from './use-setting.js';

/** A formula as a line of text with tools beside it; what is wrong with it is said while one types. */
export function FormulaSetting({ path, name, label }: SettingProps) {
  const say = useWords();
  const language = useLanguage();
  const fields = useFieldsBefore(path);
  const [formula = '0', write] = useSetting<Formula>(path, name);
  const [scale = 2] = useSetting<NonNullable<FormulaSettings['scale']>>(path, 'scale');
  const input = useRef<HTMLTextAreaElement>(null);
  const { names, text, isBeyond, isRead, wrong, change } = useFormulaText({
    logic: formula,
    fields,
    worth: 'number',
    onWrite: write,
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
          <Button color="inherit" size="small" onClick={() => write('0')}>
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
