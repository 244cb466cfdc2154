import { TextField } from '@mui/material';
import { useAsk } from '../../../data/ask.js';
import { ReferenceItemsDocument } from '../../../generated/graphql.js';
import { useWords } from '../../../languages/words.js';
import { useSettled } from '../../../shell/use-settled.js';
import type { SettingProps } from './settings-editor.js';
import { useSetting } from './use-setting.js';

const shown = 3;

/** The reference list, by the name that its keepers gave it; its first items show that it is the right one. */
export function ListSetting({ path, name, label }: SettingProps) {
  const say = useWords();
  const [list = '', write] = useSetting<string>(path, name);
  const settled = useSettled(list, 300);
  const { data } = useAsk(ReferenceItemsDocument, { list: settled }, { enabled: settled !== '' });
  const items = data?.referenceItems.nodes ?? [];
  const found = items
    .slice(0, shown)
    .map((item) => item.label)
    .join(', ');
  const help =
    settled === ''
      ? say('studioForm.list.help')
      : items.length === 0
        ? say('studioForm.list.empty')
        : say('studioForm.list.items', { items: items.length > shown ? `${found}…` : found });
  return (
    <TextField
      label={label}
      value={list}
      onChange={(event) => write(event.target.value.trim().toLowerCase())}
      helperText={help}
      fullWidth
      slotProps={{
        htmlInput: { dir: 'ltr', lang: 'en', spellCheck: false },
        formHelperText: { role: 'status' },
      }}
    />
  );
}
