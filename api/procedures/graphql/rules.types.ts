import { Field, Int, ObjectType } from 'type-graphql';
import { Json } from '../../platform/graphql/json.scalar.js';
import type { LocalizedText } from '../../core/localized-text.js';
import type { DayUnit } from '../../core/working-days.js';
import { LocalizedField } from '../../platform/graphql/localized-field.js';
import type { Audience, Certainty, Channel } from '../catalogue/procedure-definition.js';
import { AudienceType, CertaintyType, ChannelType, DayUnitType, SilenceEffectType } from './enums.js';

const howSure = { description: 'How sure this is.' };

@ObjectType('LegalReference', { description: 'A text of law that founds a procedure.' })
export class LegalReferenceType {
  @LocalizedField({ description: 'The text, as it is cited.' })
  title!: LocalizedText;

  @Field(() => String, { nullable: true, description: 'Where it can be read.' })
  url?: string;

  @Field(() => CertaintyType, howSure)
  certainty!: Certainty;
}

@ObjectType('TimeLimit', { description: 'How long the administration may take to decide.' })
export class TimeLimitType {
  @LocalizedField({ description: 'The limit in words.' })
  label!: LocalizedText;

  @Field(() => Int, { description: 'How many days; the day of filing is not counted.' })
  days!: number;

  @Field(() => DayUnitType, { description: 'Which days count.' })
  unit!: DayUnit;

  @Field(() => Json, {
    nullable: true,
    description:
      'JSON-logic on the answers: the first limit whose condition holds counts. Null: always holds.',
  })
  when?: object;

  @Field(() => Int, {
    nullable: true,
    description: 'Days, in the same unit, that one extension adds; null: none.',
  })
  extensionDays?: number;

  @Field(() => CertaintyType, howSure)
  certainty!: Certainty;
}

@ObjectType('Route', { description: 'Where applications of some kind go when they are submitted.' })
export class RouteType {
  @Field(() => String, { description: 'Code of a department of the procedure’s authority.' })
  department!: string;

  @Field(() => Json, {
    nullable: true,
    description:
      'JSON-logic on the answers: the first route whose condition holds counts. Null: always holds.',
  })
  when?: object;
}

@ObjectType('Silence', { description: 'What the silence of the administration means.' })
export class SilenceType {
  @Field(() => SilenceEffectType, { description: 'Its effect.' })
  effect!: 'NONE' | 'ACCEPTANCE';

  @Field(() => CertaintyType, howSure)
  certainty!: Certainty;
}

@ObjectType('Fee', { description: 'What a procedure costs the applicant.' })
export class FeeType {
  @LocalizedField({ description: 'The fee in words.' })
  label!: LocalizedText;

  @Field(() => String, {
    nullable: true,
    description:
      'Dirhams (MAD) with two decimals; null: it is worked out, or the label says how it is found.',
  })
  amount?: string;

  @Field(() => Json, {
    nullable: true,
    description:
      'JSON-logic on the answers that gives the sum in dirhams; null: it is fixed, or words alone.',
  })
  formula?: object;

  @Field(() => Json, {
    nullable: true,
    description: 'JSON-logic on the answers: due only when this holds. Null: always.',
  })
  when?: object;

  @Field(() => CertaintyType, howSure)
  certainty!: Certainty;
}

@ObjectType('Piece', { description: 'A document that the applicant must give.' })
export class PieceType {
  @Field(() => String, { description: 'Key of the field of the form that takes it.' })
  field!: string;

  @LocalizedField({ description: 'What it is.' })
  title!: LocalizedText;

  @LocalizedField({ nullable: true, description: 'The text that allows to ask for it.' })
  legalBasis?: LocalizedText;

  @Field(() => CertaintyType, howSure)
  certainty!: Certainty;
}

@ObjectType('RulesSource', { description: 'Where the rules of a procedure come from.' })
export class RulesSourceType {
  @Field(() => String, { description: 'The sources, as they were read.' })
  text!: string;

  @Field(() => CertaintyType, howSure)
  certainty!: Certainty;

  @LocalizedField({ nullable: true, description: 'What remains to be verified, and why.' })
  note?: LocalizedText;
}

@ObjectType('ProcedureRules', { description: 'What law and practice say of a procedure.' })
export class RulesType {
  @Field(() => [LegalReferenceType], { description: 'The texts of law that found it.' })
  legalBasis!: LegalReferenceType[];

  @Field(() => String, {
    nullable: true,
    description: 'Its address on the national portal Idarati; null: not known.',
  })
  idaratiUrl?: string | null;

  @Field(() => [AudienceType], { description: 'Who may ask for it.' })
  audience!: Audience[];

  @Field(() => [ChannelType], { description: 'How it may be filed.' })
  channels!: Channel[];

  @Field(() => [TimeLimitType], {
    description: 'The time limits for the decision; empty: the law knows none.',
  })
  timeLimits!: TimeLimitType[];

  @Field(() => SilenceType, { description: 'What it means when the limit has passed.' })
  silence!: SilenceType;

  @Field(() => [RouteType], {
    nullable: true,
    description: 'To which departments applications go; null, or none of them holds: to the procedure’s own.',
  })
  routing?: RouteType[];

  @Field(() => Int, {
    nullable: true,
    description: 'How often completion may be asked for (law 55-19: once); null: as often as needed.',
  })
  correctionRequests!: number | null;

  @Field(() => [FeeType], { description: 'What it costs.' })
  fees!: FeeType[];

  @Field(() => [PieceType], { description: 'The documents to give.' })
  pieces!: PieceType[];

  @Field(() => Int, {
    nullable: true,
    description: 'Months for which a closed application is kept; null: not yet set.',
  })
  retentionMonths?: number | null;

  @Field(() => String, {
    nullable: true,
    description: 'Its authorisation by the CNDP (law 09-08); null: none yet.',
  })
  cndpReference?: string | null;

  @Field(() => RulesSourceType, { description: 'Where these rules come from.' })
  source!: RulesSourceType;
}
