import { Box } from '@mui/material';
import { useMemo, useState } from 'react';
import { useWords } from '../../languages/words.js';
import { SelectLine } from '../../shell/select-line.js';
import type { Fee } from '../core/definition.js';
import { LocalizedFields } from '../core/localized-fields.js';
import { withAt, type Path } from '../core/paths.js';
import { useDefinition, useStudio } from '../core/studio-context.js';
import { FormulaEditor } from '../form/formula/formula-editor.js';
import { askedInAll } from '../workflow/asked-in-all.js';
import { WhenEditor } from '../workflow/when-editor.js';
import { CertaintyLine } from './certainty-line.js';
import { readAmount } from './numbers.js';
import { sideBySide } from './side-by-side.js';
import { TypedLine } from './typed-line.js';

const ways = ['FIXED', 'FORMULA', 'WORDS'] as const;
type Way = (typeof ways)[number];

const wayOf = ({ amount, formula }: Fee): Way => {
  if (formula !== undefined) return 'FORMULA';
  return amount === undefined ? 'WORDS' : 'FIXED';
};

/** What a fee is for, how it is found, and when it is due. */
export function FeeFields({ fee, path }: { fee: Fee; path: Path }) {
  const say = useWords();
  const { store } = useStudio();
  const form = useDefinition((definition) => definition.form);
  const { transitions } = useDefinition(({ workflow }) => workflow);
  const fields = useMemo(() => askedInAll(form, transitions, undefined), [form, transitions]);
  // A sum that is not typed yet is no sum: the way that was chosen stands all the same. A new fee is mostly a fixed one.
  const isNew = !Object.values(fee.label).some(Boolean);
  const [chosen, setChosen] = useState<Way>(wayOf(fee) === 'WORDS' && isNew ? 'FIXED' : wayOf(fee));
  const way = wayOf(fee) === 'WORDS' ? chosen : wayOf(fee);
  const write = (name: 'amount' | 'formula', value: unknown) =>
    store.change((definition) => withAt(definition, [...path, name], value), [...path, name].join('.'));
  const choose = (next: Way) => {
    setChosen(next);
    store.change((definition) => {
      const bare = withAt(
        withAt(definition, [...path, 'amount'], undefined),
        [...path, 'formula'],
        undefined,
      );
      return next === 'FORMULA' ? withAt(bare, [...path, 'formula'], '0') : bare;
    });
  };
  return (
    <>
      <LocalizedFields path={[...path, 'label']} label={say('studioWorkflow.rules.feeLabel')} long />
      <Box sx={sideBySide}>
        <SelectLine
          label={say('fees.way')}
          value={way}
          options={ways.map((value) => ({ value, label: say(`fees.ways.${value}`) }))}
          onChange={(next) => choose(next as Way)}
        />
        {way === 'FIXED' && (
          <TypedLine
            label={say('studioWorkflow.rules.amount')}
            value={fee.amount}
            read={readAmount}
            wrong={say('studioWorkflow.rules.amountWrong')}
            onChange={(next) => write('amount', next)}
          />
        )}
        <CertaintyLine path={path} />
      </Box>
      {fee.formula !== undefined && (
        <FormulaEditor
          label={say('fees.formula')}
          formula={fee.formula}
          fields={fields}
          scale={2}
          onWrite={(next) => write('formula', next)}
        />
      )}
      <WhenEditor path={path} label={say('fees.when')} when={fee.when} />
    </>
  );
}
