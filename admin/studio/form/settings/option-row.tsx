import DownIcon from '@mui/icons-material/ArrowDownward';
import UpIcon from '@mui/icons-material/ArrowUpward';
import DeleteIcon from '@mui/icons-material/DeleteOutline';
import { Box, IconButton, TextField } from '@mui/material';
import type { ClipboardEvent, KeyboardEvent } from 'react';
import { useWords } from '../../../languages/words.js';
import { at, withAt, type Path } from '../../core/paths.js';
import { useDefinition, useStudio } from '../../core/studio-context.js';
import { referencesTo } from '../references.js';
import { OptionUnder } from './option-under.js';
import { isSeveralLines, valuedAfterLabel, withPasted, type AnyOption } from './options.js';

interface Props {
  /** The field. */
  path: Path;
  index: number;
  count: number;
  linked: boolean;
  change: (next: (options: readonly AnyOption[]) => readonly AnyOption[]) => void;
  onEnter: () => void;
  onFocus: (index: number) => void;
}

const languages = ['fr', 'ar'] as const;
const directions = { fr: 'ltr', ar: 'rtl' } as const;

/** One option: its label in both languages side by side, and its place among the others. */
export function OptionRow({ path, index, count, linked, change, onEnter, onFocus }: Props) {
  const say = useWords();
  const { store } = useStudio();
  const place = [...path, 'settings', 'options', index];
  const option = useDefinition((definition) => at(definition, place)) as AnyOption | undefined;
  if (!option) return null;
  const number = index + 1;
  /** What a condition may compare with keeps its value. */
  const isReferred = () => referencesTo(store.definition(), path).length > 0;
  const write = (language: 'fr' | 'ar', words: string) => {
    const label = [...place, 'label', language];
    store.change((definition) => withAt(definition, label, words || undefined), label.join('.'));
  };
  const paste = (language: 'fr' | 'ar', event: ClipboardEvent) => {
    const text = event.clipboardData.getData('text');
    if (!isSeveralLines(text)) return;
    event.preventDefault();
    change((options) => {
      const pasted = withPasted(options, index, language, text);
      return isReferred() ? pasted.with(index, { ...pasted[index]!, value: option.value }) : pasted;
    });
  };
  const goOn = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
    event.preventDefault();
    onEnter();
  };
  const move = (to: number) => {
    change((options) => options.toSpliced(index, 1).toSpliced(to, 0, option));
    onFocus(to);
  };
  const act = (label: string, icon: typeof UpIcon, onClick: () => void, disabled = false) => {
    const Icon = icon;
    return (
      <IconButton aria-label={label} disabled={disabled} onClick={onClick} sx={{ minWidth: 32 }}>
        <Icon fontSize="small" />
      </IconButton>
    );
  };
  return (
    <Box
      role="group"
      aria-label={say('studioForm.options.one', { number })}
      data-option={index}
      data-place={`settings.options.${index}`}
      sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 0.5 }}
    >
      <Box
        sx={{
          flex: '1 1 260px',
          display: 'grid',
          gap: 0.5,
          gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 120px), 1fr))',
        }}
        onBlur={() => {
          if (!isReferred()) change((options) => valuedAfterLabel(options, index));
        }}
      >
        {languages.map((language) => (
          <TextField
            key={language}
            value={option.label[language] ?? ''}
            placeholder={say(`studio.languages.${language}`)}
            onChange={(event) => write(language, event.target.value)}
            onPaste={(event) => paste(language, event)}
            onKeyDown={goOn}
            slotProps={{
              htmlInput: {
                'aria-label': say('studioForm.options.label', {
                  number,
                  language: say(`studio.languages.${language}`),
                }),
                lang: language,
                dir: directions[language],
              },
            }}
          />
        ))}
      </Box>
      {act(say('studioForm.options.up', { number }), UpIcon, () => move(index - 1), index === 0)}
      {act(say('studioForm.options.down', { number }), DownIcon, () => move(index + 1), index === count - 1)}
      {act(say('studioForm.options.remove', { number }), DeleteIcon, () => {
        change((options) => options.toSpliced(index, 1));
        onFocus(Math.max(0, index - 1));
      })}
      {linked && <OptionUnder path={path} option={option} index={index} change={change} />}
    </Box>
  );
}
