import type { FieldKind } from '../../../../forms/form-definition.js';
import type { WordKey } from '../../../languages/words.js';

/** What the least and the most count where it is not the number itself. */
const counted: Partial<Record<FieldKind, 'Choices' | 'Files' | 'Rows'>> = {
  multi_select: 'Choices',
  attachment: 'Files',
  group: 'Rows',
};

export function settingWord(kind: FieldKind, name: string): WordKey {
  const what = name === 'minimum' || name === 'maximum' ? (counted[kind] ?? '') : '';
  return `studioForm.setting.${name}${what}` as WordKey;
}
