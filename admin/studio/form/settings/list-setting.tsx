import { Link, Typography } from '@mui/material';
import { Link as RouterLink } from 'react-router-dom';
import { useAsk } from '../../../data/ask.js';
import { ReferenceItemsDocument } from '../../../generated/graphql.js';
import { useWords } from '../../../languages/words.js';
import { SelectLine } from '../../../shell/select-line.js';
import type { SettingProps } from './settings-editor.js';
import { useLists } from './use-lists.js';
import { useSetting } from './use-setting.js';

const shown = 3;

/** The list that is chosen from; its first items show that it is the right one. */
export function ListSetting({ path, name, label }: SettingProps) {
  const say = useWords();
  const [list = '', write] = useSetting<string>(path, name);
  const lists = useLists();
  const { data } = useAsk(ReferenceItemsDocument, { list }, { enabled: list !== '' });
  const items = data?.referenceItems.nodes ?? [];
  const first = items
    .slice(0, shown)
    .map((item) => item.label)
    .join(', ');
  const isKnown = list === '' || lists.some(({ key }) => key === list);
  return (
    <>
      <SelectLine
        label={label}
        value={list}
        empty={say('lists.choose')}
        options={[
          ...lists.map(({ key, title }) => ({ value: key, label: title })),
          // A file from elsewhere may name a list that is not here.
          ...(isKnown ? [] : [{ value: list, label: list }]),
        ]}
        onChange={write}
      />
      {list !== '' && data && (
        <Typography variant="body2" color="text.secondary" role="status">
          {items.length === 0
            ? say('studioForm.list.empty')
            : say('studioForm.list.items', { items: items.length > shown ? `${first}…` : first })}
        </Typography>
      )}
      <Link component={RouterLink} to="/lists" variant="body2" sx={{ justifySelf: 'start' }}>
        {say('lists.keep')}
      </Link>
    </>
  );
}
