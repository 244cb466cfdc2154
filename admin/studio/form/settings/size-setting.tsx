import { useWords } from '../../../languages/words.js';
import { NumberSetting, readWhole } from './number-setting.js';
import type { SettingProps } from './settings-editor.js';
import { useSetting } from './use-setting.js';

const mebibyte = 1024 * 1024;

/** The largest file, in megabytes as file managers count them. */
export function SizeSetting({ path, name, label }: SettingProps) {
  const say = useWords();
  const [bytes, write] = useSetting<number>(path, name);
  return (
    <NumberSetting
      label={label}
      value={bytes}
      show={(value) => String(Math.round((value / mebibyte) * 100) / 100)}
      read={(typed) => {
        const size = readWhole(1, 100)(typed);
        return typeof size === 'number' ? size * mebibyte : size;
      }}
      help={say('studioForm.sizeHelp')}
      onChange={write}
    />
  );
}
