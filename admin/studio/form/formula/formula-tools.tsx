import { Box, Button, Collapse } from '@mui/material';
import { useState } from 'react';
import type { Formula } from '../../../../forms/logic.js';
import { useWords } from '../../../languages/words.js';
import { SelectLine } from '../../../shell/select-line.js';
import { useLanguage } from '../../core/use-language.js';
import type { FormulaName, FormulaNames } from './formula-names.js';
import { formulaText } from './formula-text.js';
import { functionWords } from './formula-words.js';
import { RateTable } from './rate-table.js';

interface Props {
  names: FormulaNames;
  /** Writes the piece where the cursor is. */
  onInsert: (piece: string) => void;
}

const signs = [
  { sign: '+', word: 'plus' },
  { sign: '−', word: 'minus' },
  { sign: '×', word: 'times' },
  { sign: '÷', word: 'dividedBy' },
] as const;

/** A field as it is of use in a formula: a column as its sum, a group as its rows, a day as an age. */
function usedIn({ name, type }: FormulaName): Formula {
  if (type === 'column') return { sum: [{ var: name }] };
  if (type === 'rows') return { count: [{ var: name }] };
  return type === 'day' ? { age: [{ var: name }] } : { var: name };
}

/** Everything that a formula may hold, to be put in without knowing how it is written. */
export function FormulaTools({ names, onInsert }: Props) {
  const say = useWords();
  const language = useLanguage();
  const [table, setTable] = useState(false);
  const insert = (formula: Formula) => onInsert(formulaText(formula, names, language) ?? '');
  const usable = names.filter(({ type }) => type !== 'object' && type !== 'list');
  const word = (symbol: string) => functionWords[symbol]![language];
  const pieces = [
    { label: say('studioForm.formula.brackets'), piece: '()' },
    { label: say('studioForm.formula.if'), piece: `${word('if')}( ; ; )` },
    { label: say('studioForm.formula.round'), piece: `${word('round')}( ; 2)` },
    { label: say('studioForm.formula.min'), piece: `${word('min')}( ; )` },
    { label: say('studioForm.formula.max'), piece: `${word('max')}( ; )` },
  ];
  return (
    <Box sx={{ display: 'grid', gap: 1.5 }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.5 }}>
        {signs.map(({ sign, word: name }) => (
          <Button
            key={sign}
            size="small"
            variant="outlined"
            aria-label={say(`studioForm.formula.${name}`)}
            onClick={() => onInsert(` ${sign} `)}
            sx={{ minWidth: 40, fontSize: '1.125rem' }}
          >
            {sign}
          </Button>
        ))}
        {pieces.map(({ label, piece }) => (
          <Button key={label} size="small" variant="outlined" onClick={() => onInsert(piece)}>
            {label}
          </Button>
        ))}
      </Box>
      <SelectLine
        label={say('studioForm.formula.insertField')}
        value=""
        empty="…"
        options={usable.map((each) => ({
          value: each.name,
          label: formulaText(usedIn(each), names, language) ?? each.label,
        }))}
        onChange={(name) => {
          const chosen = usable.find((each) => each.name === name);
          if (chosen) insert(usedIn(chosen));
        }}
      />
      <Button
        size="small"
        aria-expanded={table}
        onClick={() => setTable(!table)}
        sx={{ justifySelf: 'start' }}
      >
        {say('studioForm.formula.table')}
      </Button>
      <Collapse in={table} unmountOnExit>
        <RateTable
          names={names}
          onInsert={(formula) => {
            insert(formula);
            setTable(false);
          }}
        />
      </Collapse>
    </Box>
  );
}
