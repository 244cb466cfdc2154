import type { SettingsOf } from '../field-settings.js';
import type { Field, FieldKind } from '../form-definition.js';
import type { Kind } from './kind.js';
import { text } from './text.kind.js';
import { longText } from './long-text.kind.js';
import { formattedText } from './formatted-text.kind.js';
import { integer } from './integer.kind.js';
import { decimal } from './decimal.kind.js';
import { money } from './money.kind.js';
import { yesNo } from './yes-no.kind.js';
import { checkbox } from './checkbox.kind.js';
import { swornDeclaration } from './sworn-declaration.kind.js';
import { date } from './date.kind.js';
import { dateTime } from './date-time.kind.js';
import { select } from './select.kind.js';
import { multiSelect } from './multi-select.kind.js';
import { linkedSelect } from './linked-select.kind.js';
import { email } from './email.kind.js';
import { phone } from './phone.kind.js';
import { cin } from './cin.kind.js';
import { ice } from './ice.kind.js';
import { rib } from './rib.kind.js';
import { postalAddress } from './postal-address.kind.js';
import { commune } from './commune.kind.js';
import { mapPoint } from './map-point.kind.js';
import { mapArea } from './map-area.kind.js';
import { attachment } from './attachment.kind.js';
import { image } from './image.kind.js';
import { applicationLink } from './application-link.kind.js';
import { lookup } from './lookup.kind.js';
import { formula } from './formula.kind.js';
import { group } from './group.kind.js';
import { heading } from './heading.kind.js';
import { explanation } from './explanation.kind.js';

/** Every kind of field, in the order of a builder's palette. */
export const kinds: { readonly [Name in FieldKind]: Kind<Name> } = {
  text,
  long_text: longText,
  formatted_text: formattedText,
  integer,
  decimal,
  money,
  yes_no: yesNo,
  checkbox,
  sworn_declaration: swornDeclaration,
  date,
  date_time: dateTime,
  select,
  multi_select: multiSelect,
  linked_select: linkedSelect,
  email,
  phone,
  cin,
  ice,
  rib,
  postal_address: postalAddress,
  commune,
  map_point: mapPoint,
  map_area: mapArea,
  attachment,
  image,
  application_link: applicationLink,
  lookup,
  formula,
  group,
  heading,
  explanation,
};

export const isKind = (name: unknown): name is FieldKind =>
  typeof name === 'string' && Object.hasOwn(kinds, name);

export const kindOf = (field: Field): Kind => kinds[field.kind] as Kind;

/** A field without settings has the kind's defaults: an empty object. */
export const settingsOf = (field: Field): SettingsOf[FieldKind] => field.settings ?? {};
