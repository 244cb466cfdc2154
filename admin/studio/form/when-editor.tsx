import { FormControl, FormControlLabel, FormLabel, Radio, RadioGroup } from '@mui/material';
import { memo, useId } from 'react';
import type { Condition } from '../../../forms/logic.js';
import { useWords, type WordKey } from '../../languages/words.js';
import { at, withAt, type Path } from '../core/paths.js';
import { useDefinition, useStudio } from '../core/studio-context.js';
import { useLanguage } from '../core/use-language.js';
import { firstCondition } from './condition-choices.js';
import { ConditionEditor } from './condition-editor.js';
import { operandsOffered } from './operands.js';
import { useFieldsBefore } from './use-fields-before.js';

const choices = {
  required: ['never', 'always', 'when'],
  visible: ['always', 'when'],
} as const;

interface Props {
  /** The field. */
  path: Path;
  name: keyof typeof choices;
}

/** Whether a field must be answered, or is shown: always, never, or when its condition holds. */
export const WhenEditor = memo(function WhenEditor({ path, name }: Props) {
  const say = useWords();
  const language = useLanguage();
  const { store } = useStudio();
  const legend = useId();
  const fields = useFieldsBefore(path);
  const value = useDefinition((definition) => at(definition, [...path, name])) as
    | boolean
    | Condition
    | undefined;
  const condition = typeof value === 'object' ? value : undefined;
  const unconditional = name === 'visible' || value === true ? 'always' : 'never';
  const first = firstCondition(operandsOffered(fields, language));
  const write = (next: boolean | Condition | undefined) =>
    store.change((definition) => withAt(definition, [...path, name], next), [...path, name].join('.'));
  const choose = (choice: string) => {
    if (choice === 'when') write(first);
    else write(choice === 'always' && name === 'required' ? true : undefined);
  };
  return (
    <FormControl component="fieldset" data-place={name} sx={{ display: 'grid', gap: 1 }}>
      <FormLabel
        component="legend"
        id={legend}
        sx={{ fontWeight: 600, '&, &.Mui-focused': { color: 'text.primary' } }}
      >
        {say(`studioForm.when.${name}`)}
      </FormLabel>
      <RadioGroup
        row
        aria-labelledby={legend}
        value={condition ? 'when' : unconditional}
        onChange={(_event, next) => choose(next)}
      >
        {choices[name].map((choice) => (
          <FormControlLabel
            key={choice}
            value={choice}
            control={<Radio size="small" />}
            disabled={choice === 'when' && !condition && !first}
            label={say(`studioForm.when.${name}${choice[0]!.toUpperCase()}${choice.slice(1)}` as WordKey)}
          />
        ))}
      </RadioGroup>
      {condition && (
        <ConditionEditor
          value={condition}
          onChange={write}
          fields={fields}
          label={say(`studioForm.when.${name}Condition`)}
        />
      )}
    </FormControl>
  );
});
