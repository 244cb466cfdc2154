import AddIcon from '@mui/icons-material/Add';
import { Alert, Box, Button, Typography } from '@mui/material';
import { useRef } from 'react';
import { useWords } from '../../../languages/words.js';
import { at, withAt } from '../../core/paths.js';
import { useDefinition, useStudio } from '../../core/studio-context.js';
import { fieldAt } from '../places.js';
import { FillFromList } from './fill-from-list.js';
import { OptionRow } from './option-row.js';
import { emptyOption, type AnyOption } from './options.js';
import type { SettingProps } from './settings-editor.js';

/** The options of a choice, line by line; Enter goes on to the next line, as in a list that one writes. */
export function OptionsSetting({ path, name, label }: SettingProps) {
  const say = useWords();
  const { store } = useStudio();
  const box = useRef<HTMLDivElement>(null);
  const place = [...path, 'settings', name];
  const count = useDefinition((definition) => ((at(definition, place) ?? []) as readonly AnyOption[]).length);
  const isLinked = useDefinition((definition) => fieldAt(definition, path)?.kind === 'linked_select');
  const change = (next: (options: readonly AnyOption[]) => readonly AnyOption[]) =>
    store.change((definition) => {
      const options = (at(definition, place) ?? []) as readonly AnyOption[];
      const changed = next(options);
      return changed === options ? definition : withAt(definition, place, changed);
    });
  const focus = (index: number) =>
    requestAnimationFrame(() =>
      box.current?.querySelector<HTMLElement>(`[data-option="${index}"] input`)?.focus(),
    );
  const addAfter = (index: number) => {
    change((options) => options.toSpliced(index + 1, 0, emptyOption(options, options[index])));
    focus(index + 1);
  };
  return (
    <Box ref={box} role="group" aria-label={label} sx={{ display: 'grid', gap: 1 }}>
      <Typography variant="h3">{label}</Typography>
      <Typography variant="caption" color="text.secondary">
        {say('studioForm.options.help')}
      </Typography>
      {count === 0 && <Alert severity="warning">{say('studioForm.options.none')}</Alert>}
      {Array.from({ length: count }, (_, index) => (
        <OptionRow
          key={index}
          path={path}
          index={index}
          count={count}
          linked={isLinked}
          change={change}
          onEnter={() => (index + 1 < count ? focus(index + 1) : addAfter(index))}
          onFocus={focus}
        />
      ))}
      <Button
        size="small"
        startIcon={<AddIcon />}
        onClick={() => addAfter(count - 1)}
        sx={{ justifySelf: 'start' }}
      >
        {say('studioForm.options.add')}
      </Button>
      <FillFromList change={change} />
    </Box>
  );
}
