import type { ComponentType } from 'react';
import type { FieldKind } from '../field.js';
import { ApplicationLinkInput } from './application-link.input.js';
import { AttachmentInput } from './attachment.input.js';
import { CommuneInput } from './commune.input.js';
import { DateTimeInput } from './date-time.input.js';
import { DateInput } from './date.input.js';
import { FormattedTextInput } from './formatted-text.input.js';
import { FormulaInput } from './formula.input.js';
import { GroupInput } from './group.input.js';
import { ImageInput } from './image.input.js';
import type { InputProps } from './input.js';
import { IntegerInput } from './integer.input.js';
import { LinkedSelectInput } from './linked-select.input.js';
import { LongTextInput } from './long-text.input.js';
import { LookupInput } from './lookup.input.js';
import { MapAreaInput } from './map-area.input.js';
import { MapPointInput } from './map-point.input.js';
import { MultiSelectInput } from './multi-select.input.js';
import { PostalAddressInput } from './postal-address.input.js';
import { SelectInput } from './select.input.js';
import { TickInput } from './tick.input.js';
import { WordsInput } from './words.input.js';
import { YesNoInput } from './yes-no.input.js';

/** Kinds that ask nothing have no input; field-view.tsx shows them as what they are. */
type Asking = Exclude<FieldKind, 'heading' | 'explanation'>;

/** One input a kind. A kind that is missing here does not compile. */
export const inputs: { [Kind in Asking]: ComponentType<InputProps<Kind>> } & Partial<
  Record<'heading' | 'explanation', never>
> = {
  text: (props) => <WordsInput {...props} manner={{ maxLength: props.field.maxLength }} />,
  long_text: LongTextInput,
  formatted_text: FormattedTextInput,
  integer: IntegerInput,
  decimal: (props) => (
    <WordsInput {...props} manner={{ inputMode: 'decimal', ltr: true, unit: props.field.unit, width: 280 }} />
  ),
  money: (props) => (
    <WordsInput {...props} manner={{ inputMode: 'decimal', ltr: true, unit: 'MAD', width: 280 }} />
  ),
  yes_no: YesNoInput,
  checkbox: TickInput,
  sworn_declaration: TickInput,
  date: DateInput,
  date_time: DateTimeInput,
  select: SelectInput,
  multi_select: MultiSelectInput,
  linked_select: LinkedSelectInput,
  email: (props) => (
    <WordsInput {...props} manner={{ type: 'email', inputMode: 'email', ltr: true, width: 440 }} />
  ),
  phone: (props) => (
    <WordsInput {...props} manner={{ type: 'tel', inputMode: 'tel', ltr: true, width: 280 }} />
  ),
  cin: (props) => <WordsInput {...props} manner={{ ltr: true, capitals: true, maxLength: 12, width: 220 }} />,
  ice: (props) => <WordsInput {...props} manner={{ inputMode: 'numeric', ltr: true, width: 280 }} />,
  rib: (props) => <WordsInput {...props} manner={{ inputMode: 'numeric', ltr: true, width: 380 }} />,
  postal_address: PostalAddressInput,
  commune: CommuneInput,
  map_point: MapPointInput,
  map_area: MapAreaInput,
  attachment: AttachmentInput,
  image: ImageInput,
  application_link: ApplicationLinkInput,
  lookup: LookupInput,
  formula: FormulaInput,
  group: GroupInput,
};
