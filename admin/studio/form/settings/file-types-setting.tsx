import { Checkbox, FormControl, FormControlLabel, FormGroup, FormHelperText, FormLabel } from '@mui/material';
import { usualTypes } from '../../../../forms/kinds/attachment.kind.js';
import { useWords } from '../../../languages/words.js';
import type { SettingProps } from './settings-editor.js';
import { useSetting } from './use-setting.js';

/** What people call the types that may be uploaded. */
const names: Readonly<Record<string, string>> = {
  'application/pdf': 'PDF',
  'image/jpeg': 'JPEG',
  'image/png': 'PNG',
  'image/webp': 'WebP',
  'image/heic': 'HEIC (iPhone)',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'Word',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'Excel',
  'text/csv': 'CSV',
  'text/plain': 'TXT',
};

export function FileTypesSetting({ path, name, label }: SettingProps) {
  const say = useWords();
  const [written, write] = useSetting<readonly string[]>(path, name);
  const types = written ?? usualTypes;
  const offered = [...new Set([...Object.keys(names), ...types])];
  const choose = (type: string, isChosen: boolean) => {
    const next = offered.filter((each) => (each === type ? isChosen : types.includes(each)));
    const isUsual = next.length === usualTypes.length && usualTypes.every((each) => next.includes(each));
    write(isUsual ? undefined : next);
  };
  return (
    <FormControl component="fieldset" error={types.length === 0}>
      <FormLabel component="legend">{label}</FormLabel>
      <FormGroup row>
        {offered.map((type) => (
          <FormControlLabel
            key={type}
            control={
              <Checkbox
                checked={types.includes(type)}
                onChange={(event) => choose(type, event.target.checked)}
              />
            }
            label={names[type] ?? type}
          />
        ))}
      </FormGroup>
      {types.length === 0 && <FormHelperText>{say('studioForm.chooseOne')}</FormHelperText>}
    </FormControl>
  );
}
