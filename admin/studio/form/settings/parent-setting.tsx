import { useWords } from '../../../languages/words.js';
import { SelectLine } from '../../../shell/select-line.js';
import { localized } from '../../core/localized.js';
import { useChoicesBefore } from '../use-choices-before.js';
import type { SettingProps } from './settings-editor.js';
import { useSetting } from './use-setting.js';

/** The earlier choice on whose answer this list depends. */
export function ParentSetting({ path, name, label }: SettingProps) {
  const say = useWords();
  const [parent = '', write] = useSetting<string>(path, name);
  const choices = useChoicesBefore(path);
  const isThere = choices.some(({ key }) => key === parent);
  return (
    <SelectLine
      label={label}
      value={isThere ? parent : ''}
      options={choices.map((field) => ({ value: field.key, label: localized(field.label, field.key) }))}
      {...(!isThere && { empty: '…', problem: say('studioForm.parentMissing') })}
      onChange={write}
    />
  );
}
