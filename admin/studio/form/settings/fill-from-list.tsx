import { useNotify } from 'ra-core';
import { send } from '../../../data/client.js';
import { ReferenceItemsPageDocument } from '../../../generated/graphql.js';
import { useWords } from '../../../languages/words.js';
import { SelectLine } from '../../../shell/select-line.js';
import { withItems, type AnyOption } from './options.js';
import { useLists } from './use-lists.js';

interface Props {
  change: (next: (options: readonly AnyOption[]) => readonly AnyOption[]) => void;
}

/** Takes the items of a list over as options, in all their languages: from then on they are the form's own. */
export function FillFromList({ change }: Props) {
  const say = useWords();
  const notify = useNotify();
  const lists = useLists();
  if (lists.length === 0) return null;
  const fill = async (list: string) => {
    if (list === '') return;
    const { referenceItems } = await send(ReferenceItemsPageDocument, { list, text: null, offset: 0 });
    change((options) => withItems(options, referenceItems.nodes));
    notify(say('lists.filled'), { type: 'info' });
  };
  return (
    <SelectLine
      label={say('lists.fill')}
      value=""
      empty={say('lists.choose')}
      options={lists.map(({ key, title }) => ({ value: key, label: title }))}
      onChange={(list) => void fill(list)}
    />
  );
}
