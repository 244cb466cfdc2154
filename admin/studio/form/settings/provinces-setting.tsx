import { useAsk } from '../../../data/ask.js';
import { ProvincesToChooseDocument } from '../../../generated/graphql.js';
import { useWords } from '../../../languages/words.js';
import type { SettingProps } from './settings-editor.js';
import { SeveralSetting } from './several-setting.js';

/** The provinces whose communes may be chosen. */
export function ProvincesSetting(props: SettingProps) {
  const say = useWords();
  const { data } = useAsk(ProvincesToChooseDocument, {}, { staleTime: Infinity });
  const options = (data?.provinces ?? []).map(({ code, name }) => ({ value: code, label: name }));
  return <SeveralSetting {...props} all={say('studioForm.allProvinces')} options={options} />;
}
