import { Alert, Box, Button, TextField } from '@mui/material';
import { useMemo, useRef, useState } from 'react';
import type { FormulaSettings } from '../../../../forms/field-settings.js';
import type { Formula } from '../../../../forms/logic.js';
import { useWords, type Say, type WordKey } from '../../../languages/words.js';
import { same } from '../../core/merge.js';
import { useLanguage } from '../../core/use-language.js';
import { logicWords } from '../condition-words.js';
import { formulaNames } from '../formula/formula-names.js';
import { parseFormula, type Parsed } from '../formula/formula-parser.js';
import { formulaText } from '../formula/formula-text.js';
import { FormulaTools } from '../formula/formula-tools.js';
import { misfit } from '../formula/misfit.js';
import { SampleView } from '../formula/sample-view.js';
import { useFieldsBefore } from '../use-fields-before.js';
import type { SettingProps } from './settings-editor.js';
import { useSetting } from './use-setting.js';

/** A formula as a line of text with tools beside it; what is wrong with it is said while one types. */
export function FormulaSetting({ path, name, label }: SettingProps) {
  const say = useWords();
  const language = useLanguage();
  const fields = useFieldsBefore(path);
  const names = useMemo(() => formulaNames(fields), [fields]);
  const [formula = '0', write] = useSetting<Formula>(path, name);
  const [scale = 2] = useSetting<NonNullable<FormulaSettings['scale']>>(path, 'scale');
  const [typed, setTyped] = useState<string | null>(null);
  const input = useRef<HTMLTextAreaElement>(null);
  const kept = formulaText(formula, names, language);
  const parsed = typed === null ? null : parseFormula(typed, names);
  // Undone or written by somebody else, the formula is shown as it is now.
  const isOwn = parsed !== null && ('problem' in parsed || same(parsed.formula, formula));
  const text = isOwn ? typed! : (kept ?? '');
  const problem = problemIn(parsed, isOwn, say);
  const wrong = problem ?? misfit(formula, fields, say);
  const change = (next: string) => {
    setTyped(next);
    const read = parseFormula(next, names);
    if ('formula' in read) write(read.formula);
  };
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
  if (kept === null)
    return (
      <Alert
        severity="info"
        action={
          <Button color="inherit" size="small" onClick={() => write('0')}>
            {say('studioForm.condition.replace')}
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
      {!problem && <SampleView formula={formula} names={names} scale={scale} />}
    </Box>
  );
}

function problemIn(parsed: Parsed | null, isOwn: boolean, say: Say): string | undefined {
  if (!parsed || !isOwn || !('problem' in parsed)) return undefined;
  const { code, what } = parsed.problem;
  return `${say(`studioForm.formula.problem.${code}` as WordKey, { what })} ${say('studioForm.formula.notKept')}`;
}
