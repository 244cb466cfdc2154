import { Box, ToggleButton, ToggleButtonGroup } from '@mui/material';
import { useLocale } from 'ra-core';
import { useState } from 'react';
import { ErrorBoundary } from 'react-error-boundary';
import { Speaking } from '../../languages/speaking.js';
import { useWords } from '../../languages/words.js';
import { Facing } from '../../theme/mirrored.js';
import { useSavedDraft } from '../core/studio-context.js';
import { Trial } from './trial.js';

const widths = { phone: 360, desktop: 760 } as const;
const languages = ['fr', 'ar', 'zgh', 'en'] as const;
type Language = (typeof languages)[number];

/** The form as a citizen sees it, from the API that front ends use, in each language; and what becomes of it afterwards. */
export function PreviewPart() {
  const say = useWords();
  const here = useLocale() as Language;
  const [width, setWidth] = useState<keyof typeof widths>('desktop');
  const [language, setLanguage] = useState<Language>(here);
  const { version } = useSavedDraft();
  const direction = language === 'ar' ? 'rtl' : 'ltr';
  return (
    <Box>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mb: 2 }}>
        <Choice
          label={say('studio.width')}
          value={width}
          options={{ phone: say('studio.phone'), desktop: say('studio.desktop') }}
          onChange={setWidth}
        />
        <Choice
          label={say('studio.previewLanguage')}
          value={language}
          options={{
            fr: say('studio.languages.fr'),
            ar: say('studio.languages.ar'),
            zgh: say('studio.languages.zgh'),
            en: say('studio.languages.en'),
          }}
          onChange={setLanguage}
        />
      </Box>
      <Facing direction={direction}>
        <Box
          lang={language}
          dir={direction}
          sx={{
            maxWidth: widths[width],
            border: 1,
            borderColor: 'divider',
            borderRadius: 1,
            p: { xs: 1.5, sm: 2 },
            bgcolor: 'background.paper',
          }}
        >
          <ErrorBoundary resetKeys={[version]} fallback={<span>{say('studio.previewBroken')}</span>}>
            <Speaking language={language}>
              <Trial />
            </Speaking>
          </ErrorBoundary>
        </Box>
      </Facing>
    </Box>
  );
}

interface ChoiceProps<Value extends string> {
  label: string;
  value: Value;
  options: Record<Value, string>;
  onChange: (value: Value) => void;
}

function Choice<Value extends string>({ label, value, options, onChange }: ChoiceProps<Value>) {
  return (
    <ToggleButtonGroup
      exclusive
      size="small"
      value={value}
      onChange={(_event, next: Value | null) => next && onChange(next)}
      aria-label={label}
    >
      {(Object.entries(options) as [Value, string][]).map(([each, text]) => (
        <ToggleButton key={each} value={each}>
          {text}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
