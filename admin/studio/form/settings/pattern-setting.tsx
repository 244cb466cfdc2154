import { Accordion, AccordionDetails, AccordionSummary, Stack, TextField, Typography } from '@mui/material';
import ExpandIcon from '@mui/icons-material/ExpandMore';
import { useState } from 'react';
import { patternFault } from '../../../../forms/kinds/pattern-safety.js';
import { useWords } from '../../../languages/words.js';
import { SelectLine } from '../../../shell/select-line.js';
import { withAt } from '../../core/paths.js';
import { useStudio } from '../../core/studio-context.js';
import { useLanguage } from '../../core/use-language.js';
import { fits, patterns } from './patterns.js';
import type { SettingProps } from './settings-editor.js';
import { useSetting } from './use-setting.js';

/** The model that an answer follows: a usual one, or one's own, tried out on the spot. */
export function PatternSetting({ path, name, label }: SettingProps) {
  const say = useWords();
  const language = useLanguage();
  const { store } = useStudio();
  const [pattern = '', write] = useSetting<string>(path, name);
  const [tried, setTried] = useState('');
  const ready = patterns.find((each) => each.pattern === pattern);
  const isUsable = pattern !== '' && patternFault(pattern) === undefined;
  const choose = (next: string) => {
    const chosen = patterns.find((each) => each.pattern === next);
    if (!chosen) return;
    store.change((definition) =>
      withAt(
        withAt(definition, [...path, 'settings', name], next),
        [...path, 'settings', 'patternHelp'],
        chosen.help,
      ),
    );
  };
  return (
    <Stack spacing={1.5}>
      <SelectLine
        label={label}
        value={ready ? pattern : ''}
        options={patterns.map((each) => ({ value: each.pattern, label: each.help[language] }))}
        {...(!ready && { empty: say('studioForm.pattern.own') })}
        onChange={choose}
      />
      <TextField
        label={say('studioForm.pattern.try')}
        value={tried}
        placeholder={ready?.example}
        onChange={(event) => setTried(event.target.value)}
        helperText={
          tried === '' || !isUsable
            ? undefined
            : say(fits(pattern, tried) ? 'studioForm.pattern.fits' : 'studioForm.pattern.fitsNot')
        }
        slotProps={{ htmlInput: { dir: 'ltr' }, formHelperText: { role: 'status' } }}
      />
      <Accordion disableGutters variant="outlined" defaultExpanded={!ready}>
        <AccordionSummary expandIcon={<ExpandIcon />}>
          <Typography component="span">{say('studioForm.pattern.advanced')}</Typography>
        </AccordionSummary>
        <AccordionDetails>
          <TextField
            label={say('studioForm.pattern.written')}
            value={pattern}
            onChange={(event) => write(event.target.value)}
            error={!isUsable}
            helperText={isUsable ? undefined : say('studioForm.pattern.bad')}
            fullWidth
            slotProps={{ htmlInput: { dir: 'ltr', lang: 'en', spellCheck: false } }}
          />
          <Typography variant="caption" component="p" color="text.secondary" sx={{ mt: 1 }}>
            {say('studioForm.pattern.help')}
          </Typography>
        </AccordionDetails>
      </Accordion>
    </Stack>
  );
}
