import { useAsk } from '../../../data/ask.js';
import { LinkableProceduresDocument } from '../../../generated/graphql.js';
import { useWords } from '../../../languages/words.js';
import type { SettingProps } from './settings-editor.js';
import { SeveralSetting } from './several-setting.js';

/** The procedures whose applications may be linked. Those of several communes may have one name and one title. */
export function ProceduresSetting(props: SettingProps) {
  const say = useWords();
  const { data } = useAsk(LinkableProceduresDocument, {}, { staleTime: Infinity });
  const byKey = new Map((data?.procedures.nodes ?? []).map(({ key, title }) => [key, title]));
  return (
    <SeveralSetting
      {...props}
      all={say('studioForm.allProcedures')}
      options={[...byKey].map(([value, label]) => ({ value, label }))}
    />
  );
}
