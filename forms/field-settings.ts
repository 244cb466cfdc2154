import type { LocalizedText } from '../api/core/localized-text.js';
import type { Formula } from './logic.js';

/** What each kind of field can be told, beside label, help, required and visible. All lengths count Unicode characters. */
export interface SettingsOf {
  text: TextSettings;
  long_text: TextSettings;
  formatted_text: FormattedTextSettings;
  integer: IntegerSettings;
  decimal: DecimalSettings;
  money: MoneySettings;
  yes_no: NoSettings;
  checkbox: NoSettings;
  sworn_declaration: SwornDeclarationSettings;
  date: DateSettings;
  date_time: NoSettings;
  select: SelectSettings;
  multi_select: MultiSelectSettings;
  linked_select: LinkedSelectSettings;
  email: NoSettings;
  phone: NoSettings;
  cin: NoSettings;
  ice: NoSettings;
  rib: NoSettings;
  postal_address: NoSettings;
  commune: CommuneSettings;
  map_point: NoSettings;
  map_area: MapAreaSettings;
  attachment: AttachmentSettings;
  image: ImageSettings;
  application_link: ApplicationLinkSettings;
  lookup: LookupSettings;
  formula: FormulaSettings;
  group: GroupSettings;
  heading: NoSettings;
  explanation: ExplanationSettings;
}

export type NoSettings = Record<never, never>;

export interface TextSettings {
  /** Shortest and longest answer; the longest is 255 for text and 5000 for long_text when absent. */
  readonly minLength?: number;
  readonly maxLength?: number;
}

export interface FormattedTextSettings {
  /** Regular expression (ECMA 262, `u`) that the whole answer must match. */
  readonly pattern: string;
  /** Says the pattern in people's words, with an example: 'Deux lettres puis six chiffres, par ex. AB123456'. */
  readonly patternHelp: LocalizedText;
  readonly maxLength?: number;
}

export interface IntegerSettings {
  readonly minimum?: number;
  readonly maximum?: number;
  /** Unit shown after the number, e.g. { fr: 'hectares', ar: 'هكتار' }. */
  readonly unit?: LocalizedText;
}

export interface DecimalSettings {
  /** Exact decimals as strings: '0', '99.5'. */
  readonly minimum?: string;
  readonly maximum?: string;
  /** Most digits after the point, 0 to 6; 2 when absent. */
  readonly scale?: number;
  readonly unit?: LocalizedText;
}

/** Dirhams (MAD) with two decimals. */
export interface MoneySettings {
  readonly minimum?: string;
  readonly maximum?: string;
}

export interface SwornDeclarationSettings {
  /** The words that the person declares on their honour. */
  readonly declaration: LocalizedText;
}

/** A day: '2026-12-31', 'today', or a distance from today: 'today-18y', 'today+30d', 'today-6m'. */
export type DayLimit = string;

export interface DateSettings {
  readonly earliest?: DayLimit;
  readonly latest?: DayLimit;
}

export interface Option {
  /** What is stored: same rules as a field key, digits allowed first. */
  readonly value: string;
  readonly label: LocalizedText;
}

export interface SelectSettings {
  readonly options: readonly Option[];
  /** Adds 'other, please say'; such an answer is { "other": "…" }, and conditions see it as 'other'. */
  readonly other?: boolean;
}

export interface MultiSelectSettings {
  readonly options: readonly Option[];
  readonly minimum?: number;
  readonly maximum?: number;
}

export interface LinkedSelectSettings {
  /** Key of an earlier select or linked_select in the same form, or in the same group. */
  readonly parent: string;
  /** `under`: the parent's values beneath which the option is offered. No option under the parent's answer: nothing is asked. */
  readonly options: readonly (Option & { readonly under: readonly string[] })[];
}

export interface CommuneSettings {
  /** Only communes of these provinces, by code: ['08.587']. */
  readonly provinces?: readonly string[];
}

export interface MapAreaSettings {
  /** Most corners; 200 when absent. */
  readonly maximumPoints?: number;
}

export interface AttachmentSettings {
  /** Accepted media types: ['application/pdf', 'image/jpeg']. PDF, JPEG and PNG when absent. */
  readonly types?: readonly string[];
  /** Largest size of one file in bytes; 10 MiB when absent. */
  readonly maximumBytes?: number;
  /** Fewest and most files; 1 and 1 when absent. */
  readonly minimum?: number;
  readonly maximum?: number;
  /** A blank form to download, fill in and send back. */
  readonly blankForm?: { readonly url: string; readonly label: LocalizedText };
}

/** One picture: JPEG, PNG or WebP. */
export interface ImageSettings {
  readonly maximumBytes?: number;
}

export interface ApplicationLinkSettings {
  /** Only applications of these procedures, by procedure key. */
  readonly procedures?: readonly string[];
}

export interface LookupSettings {
  /** Key of a reference list that staff keep. */
  readonly list: string;
}

export interface FormulaSettings {
  readonly formula: Formula;
  /** Digits after the point of the result, rounded half up; 2 when absent. */
  readonly scale?: number;
  readonly unit?: LocalizedText;
}

export interface GroupSettings {
  /** Fewest and most rows; 0 and 20 when absent, never more than 200. */
  readonly minimum?: number;
  readonly maximum?: number;
  /** What one row is called: { fr: 'Membre', ar: 'عضو' }. */
  readonly rowLabel?: LocalizedText;
}

export interface ExplanationSettings {
  readonly text: LocalizedText;
}
