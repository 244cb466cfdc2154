import type { Json, Path } from '../answers.js';
import type { FieldKind, FieldOf } from '../field.js';

/** What every input is given; label, help and problems stand around it (field-frame.tsx). */
export interface InputProps<Kind extends FieldKind> {
  field: FieldOf<Kind>;
  path: Path;
  value: Json | undefined;
  onChange: (value: Json) => void;
  id: string;
  /** Ids of help and problems. */
  describedBy: string | undefined;
  labelId: string;
  invalid: boolean;
  required: boolean;
  disabled: boolean;
}

export const words = (value: Json | undefined) => (typeof value === 'string' ? value : '');

/** Attributes that tell a screen reader what a sighted person sees around the input. */
export const aria = ({ describedBy, invalid, required }: InputProps<FieldKind>) => ({
  'aria-describedby': describedBy,
  'aria-invalid': invalid || undefined,
  'aria-required': required || undefined,
});
