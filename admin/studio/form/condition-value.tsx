import type { ValueEditorProps } from 'react-querybuilder';
import { useWords } from '../../languages/words.js';
import { SelectLine } from '../../shell/select-line.js';
import { comparableWith } from './condition-choices.js';
import { contextOf } from './condition-controls.js';
import { listOf, oneOf, takesList, takesNothing } from './condition-query.js';
import { ListValue } from './list-value.js';
import { OneValue } from './one-value.js';
import { withWritten } from './value-choices.js';

/** What an answer is compared with: asked for as the field itself would ask for it. */
export function ValueControl(props: ValueEditorProps) {
  const say = useWords();
  const { field: name, operator, valueSource, handleOnChange } = props;
  const value: unknown = props.value;
  const { operands } = contextOf(props);
  if (takesNothing(operator)) return null;
  const operand = operands.find((each) => each.name === name) ?? { name, label: name, type: 'text' };
  const label = say('studioForm.condition.value');
  if (valueSource === 'field')
    return (
      <SelectLine
        label={say('studioForm.condition.otherField')}
        value={String(value)}
        options={withWritten(
          comparableWith(operand, operands).map((each) => ({ value: each.name, label: each.label })),
          String(value),
        )}
        empty="…"
        onChange={handleOnChange}
      />
    );
  if (takesList(operator))
    return <ListValue label={label} operand={operand} value={listOf(value)} onChange={handleOnChange} />;
  return <OneValue label={label} operand={operand} value={oneOf(value)} onChange={handleOnChange} />;
}
