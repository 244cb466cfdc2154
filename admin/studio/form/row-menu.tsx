import { Divider, Menu, MenuItem } from '@mui/material';
import { useWords } from '../../languages/words.js';
import { localized } from '../core/localized.js';
import type { Path } from '../core/paths.js';
import { useStudio } from '../core/studio-context.js';
import { copiedField } from './clipboard.js';
import { groupBefore, stepField } from './fields.js';
import { fieldAt, isInGroup } from './places.js';
import type { FieldActs } from './use-field-acts.js';

interface Props {
  path: Path;
  anchor: HTMLElement;
  acts: FieldActs;
  onRemove: (path: Path) => void;
  onClose: () => void;
}

/** All that can be done with one field, for hands, keyboards and voices alike. */
export function RowMenu({ path, anchor, acts, onRemove, onClose }: Props) {
  const say = useWords();
  const { store } = useStudio();
  const definition = store.definition();
  const group = groupBefore(definition, path);
  const item = (label: string, act: () => void, disabled = false) => (
    <MenuItem
      disabled={disabled}
      onClick={() => {
        onClose();
        act();
      }}
    >
      {label}
    </MenuItem>
  );
  return (
    <Menu open anchorEl={anchor} onClose={onClose}>
      {item(say('studioForm.act.up'), () => acts.step(path, -1), !stepField(definition, path, -1))}
      {item(say('studioForm.act.down'), () => acts.step(path, 1), !stepField(definition, path, 1))}
      {group &&
        item(
          say('studioForm.act.into', {
            group: localized(fieldAt(definition, group)?.label, say('studioForm.untitled')),
          }),
          () => acts.intoGroup(path, group),
        )}
      {isInGroup(path) && item(say('studioForm.act.out'), () => acts.outOfGroup(path))}
      <Divider />
      {item(say('studioForm.act.duplicate'), () => acts.duplicate(path))}
      {item(say('studioForm.act.copy'), () => acts.copy(path))}
      {item(say('studioForm.act.paste'), () => acts.paste(path), !copiedField())}
      <Divider />
      {item(say('studioForm.act.remove'), () => onRemove(path))}
    </Menu>
  );
}
