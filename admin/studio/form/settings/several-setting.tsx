import { Autocomplete, TextField } from '@mui/material';
import { useWords } from '../../../languages/words.js';
import { useSetting } from './use-setting.js';
import type { SettingProps } from './settings-editor.js';

interface Props extends SettingProps {
  options: readonly { readonly value: string; readonly label: string }[];
  /** What none chosen means. */
  all: string;
}

/** Some of a list that the API knows; none chosen means all of them. */
export function SeveralSetting({ path, name, label, options, all }: Props) {
  const say = useWords();
  const [chosen = [], write] = useSetting<readonly string[]>(path, name);
  const labelOf = (value: string) => options.find((option) => option.value === value)?.label ?? value;
  return (
    <Autocomplete
      multiple
      value={[...chosen]}
      options={options.map(({ value }) => value)}
      getOptionLabel={labelOf}
      onChange={(_event, next) => write(next.length > 0 ? next : undefined)}
      noOptionsText={say('studioForm.palette.nothing')}
      openText={say('forms.open')}
      closeText={say('shell.close')}
      clearText={say('forms.clear')}
      renderInput={(params) => (
        <TextField {...params} label={label} helperText={chosen.length === 0 ? all : undefined} />
      )}
    />
  );
}
