import { Box, TextField } from '@mui/material';
import { memo, useState } from 'react';
import { useWords, type WordKey } from '../../languages/words.js';
import type { Definition, LocalizedText } from './definition.js';
import { useDefinition, useStudio } from './studio-context.js';
import { at, withAt, type Path } from './paths.js';

const written = ['fr', 'ar', 'zgh', 'en'] as const;
type Written = (typeof written)[number];
/** What the public must be able to read; the others are welcome. */
const needed: readonly Written[] = ['fr', 'ar'];
const directions: Record<Written, 'ltr' | 'rtl'> = { fr: 'ltr', ar: 'rtl', zgh: 'ltr', en: 'ltr' };

interface Props {
  /** Where the text stands in the definition. */
  path: Path;
  label: string;
  /** A text that may be left out altogether. */
  optional?: boolean;
  long?: boolean;
  /** What else changes with the text, in the same step of undo. */
  also?: (definition: Definition) => Definition;
}

/** One text in its languages side by side, with what is missing shown. French and Arabic are always open. */
export const LocalizedFields = memo(function LocalizedFields({
  path,
  label,
  optional = false,
  long = false,
  also = (definition) => definition,
}: Props) {
  const say = useWords();
  const { store } = useStudio();
  const text = useDefinition((definition) => at(definition, path)) as LocalizedText | undefined;
  const [more, setMore] = useState(false);
  const shown = written.filter((language) => needed.includes(language) || more || text?.[language]);
  const isBegun = written.some((language) => text?.[language]);
  const write = (language: Written, value: string) =>
    store.change(
      (definition) => also(withAt(definition, path, withWritten(text, language, value, optional))),
      [...path, language].join('.'),
    );
  return (
    <Box role="group" aria-label={label} sx={{ display: 'grid', gap: 1 }}>
      <Box sx={{ display: 'grid', gap: 1, gridTemplateColumns: { xs: '1fr', sm: 'repeat(2, 1fr)' } }}>
        {shown.map((language) => {
          const value = text?.[language] ?? '';
          const missing = needed.includes(language) && value.trim() === '' && (isBegun || !optional);
          return (
            <TextField
              key={language}
              size="small"
              label={`${label} · ${say(`studio.languages.${language}` as WordKey)}`}
              value={value}
              onChange={(event) => write(language, event.target.value)}
              multiline={long}
              {...(long && { minRows: 2 })}
              helperText={missing ? say('studio.missing') : undefined}
              color={missing ? 'warning' : 'primary'}
              slotProps={{
                htmlInput: { lang: language, dir: directions[language] },
                formHelperText: { sx: { color: 'warning.dark' } },
              }}
            />
          );
        })}
      </Box>
      {shown.length < written.length && (
        <Box
          component="button"
          type="button"
          onClick={() => setMore(true)}
          sx={{
            justifySelf: 'start',
            border: 0,
            p: 0.5,
            bgcolor: 'transparent',
            color: 'primary.main',
            font: 'inherit',
            fontSize: '0.8125rem',
            cursor: 'pointer',
            minHeight: 24,
          }}
        >
          {say('studio.otherLanguages', { what: label })}
        </Box>
      )}
    </Box>
  );
});

/** An optional text of which nothing is left is taken away. */
function withWritten(
  text: LocalizedText | undefined,
  language: Written,
  value: string,
  optional: boolean,
): LocalizedText | undefined {
  const next = withAt<LocalizedText>(text ?? {}, [language], value === '' ? undefined : value);
  return optional && Object.keys(next).length === 0 ? undefined : next;
}
