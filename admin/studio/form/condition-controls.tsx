import { Checkbox, FormControlLabel } from '@mui/material';
import type { CombinatorSelectorProps, NotToggleProps, VersatileSelectorProps } from 'react-querybuilder';
import type { Language } from '../../languages/language.js';
import { useWords, type WordKey } from '../../languages/words.js';
import { SelectLine } from '../../shell/select-line.js';
import type { OfferedField } from '../core/offered-fields.js';
import { comparisonWords } from './condition-words.js';
import type { Operand } from './operands.js';

/** What the controls of one editor share. */
export interface ConditionContext {
  readonly fields: readonly OfferedField[];
  readonly operands: readonly Operand[];
  readonly language: Language;
}

export const contextOf = ({ context }: { context?: unknown }) => context as ConditionContext;

interface SelectorProps {
  word: WordKey;
  value: string;
  options: readonly Choice[];
  onChange: (value: string) => void;
}

const Selector = ({ word, value, options, onChange }: SelectorProps) => (
  <SelectLine
    label={useWords()(word)}
    value={value}
    options={options.map(({ name, label }) => ({ value: name, label }))}
    onChange={onChange}
  />
);

type Choice = { name: string; label: string };

/** The builder would also take options in groups; ours stand in a row. */
const flat = (options: readonly (Choice | { options: readonly Choice[] })[]): readonly Choice[] =>
  options.flatMap((option) => ('options' in option ? option.options : [option]));

export const FieldSelector = ({ value = '', options, handleOnChange }: VersatileSelectorProps) => (
  <Selector
    word="studioForm.condition.field"
    value={value}
    options={flat(options)}
    onChange={handleOnChange}
  />
);

/** A comparison that is no longer offered for its field stands in the list all the same. */
export function ComparisonSelector({
  value = '',
  options,
  handleOnChange,
  context,
  field,
}: VersatileSelectorProps) {
  const { language, operands } = contextOf({ context });
  const type = operands.find(({ name }) => name === field)?.type;
  const offered = flat(options);
  const written = offered.some(({ name }) => name === value)
    ? []
    : [{ name: value, label: comparisonWords(value, type, language) }];
  return (
    <Selector
      word="studioForm.condition.comparison"
      value={value}
      options={[...offered, ...written]}
      onChange={handleOnChange}
    />
  );
}

export function SourceSelector({ value = '', handleOnChange }: VersatileSelectorProps) {
  const say = useWords();
  return (
    <Selector
      word="studioForm.condition.source"
      value={value}
      options={[
        { name: 'value', label: say('studioForm.condition.aValue') },
        { name: 'field', label: say('studioForm.condition.aField') },
      ]}
      onChange={handleOnChange}
    />
  );
}

/** One condition needs no word that joins it with others. */
export function JointSelector({ value = 'and', rules, handleOnChange }: CombinatorSelectorProps) {
  const say = useWords();
  if (rules.length < 2) return null;
  return (
    <SelectLine
      label={say('studioForm.condition.joint')}
      value={value}
      options={[
        { value: 'and', label: say('studioForm.condition.all') },
        { value: 'or', label: say('studioForm.condition.any') },
      ]}
      onChange={handleOnChange}
    />
  );
}

export function NotToggle({ checked = false, handleOnChange, ruleGroup }: NotToggleProps) {
  const say = useWords();
  if (ruleGroup.rules.length === 0) return null;
  return (
    <FormControlLabel
      control={<Checkbox checked={checked} onChange={(event) => handleOnChange(event.target.checked)} />}
      label={say('studioForm.condition.not')}
    />
  );
}
