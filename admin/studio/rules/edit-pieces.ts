import type { Field, FormDefinition } from '../../../forms/form-definition.js';
import type { Definition, LocalizedText, Piece } from '../core/definition.js';
import { same } from '../core/merge.js';

/** The fields of the form that take files; rows of groups do not count, for a piece is brought once. */
export const fileFields = ({ fields }: FormDefinition): readonly Field[] =>
  fields.filter(({ kind }) => kind === 'attachment' || kind === 'image');

/** For the first field that has no piece yet. */
export function newPiece({ form, rules }: Definition): Piece {
  const offered = fileFields(form);
  const free = offered.find(({ key }) => !rules.pieces.some(({ field }) => field === key)) ?? offered[0];
  return { field: free?.key ?? '', title: free?.label ?? {}, certainty: 'TO_VERIFY' };
}

/** The piece in another field. A title that was the former field's label becomes the new one's. */
export function withField(piece: Piece, key: string, form: FormDefinition): Piece {
  const labelOf = (name: string): LocalizedText =>
    form.fields.find((field) => field.key === name)?.label ?? {};
  const isUntitled = Object.values(piece.title).every((words) => !words?.trim());
  const isProposed = isUntitled || same(piece.title, labelOf(piece.field));
  return { ...piece, field: key, ...(isProposed && { title: labelOf(key) }) };
}
