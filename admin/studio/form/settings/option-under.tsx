import { Box, Checkbox, FormControlLabel } from '@mui/material';
import { useWords } from '../../../languages/words.js';
import { localized } from '../../core/localized.js';
import { at, type Path } from '../../core/paths.js';
import { useDefinition } from '../../core/studio-context.js';
import { useChoicesBefore } from '../use-choices-before.js';
import type { AnyOption } from './options.js';

interface Props {
  /** The field. */
  path: Path;
  option: AnyOption;
  index: number;
  change: (next: (options: readonly AnyOption[]) => readonly AnyOption[]) => void;
}

/** Beneath which answers of the choice before it the option is offered. */
export function OptionUnder({ path, option, index, change }: Props) {
  const say = useWords();
  const parent = useDefinition((definition) => at(definition, [...path, 'settings', 'parent']));
  const offered = useChoicesBefore(path).find(({ key }) => key === parent)?.settings.options ?? [];
  const under = option.under ?? [];
  const choose = (value: string, isChosen: boolean) =>
    change((options) =>
      options.with(index, {
        ...option,
        under: isChosen ? [...under, value] : under.filter((each) => each !== value),
      }),
    );
  return (
    <Box
      role="group"
      aria-label={say('studioForm.options.under', { number: index + 1 })}
      sx={{ flexBasis: '100%', paddingInlineStart: 1 }}
    >
      {offered.map(({ value, label }) => (
        <FormControlLabel
          key={value}
          control={
            <Checkbox
              size="small"
              checked={under.includes(value)}
              onChange={(event) => choose(value, event.target.checked)}
            />
          }
          label={localized(label, value)}
        />
      ))}
    </Box>
  );
}
