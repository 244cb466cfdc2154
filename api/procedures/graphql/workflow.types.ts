import { Field, ObjectType } from 'type-graphql';
import { Json } from '../../platform/graphql/json.scalar.js';
import type { LocalizedText } from '../../core/localized-text.js';
import type { FormDefinition } from '../../forms/index.js';
import { FormDefinitionType } from '../../forms/graphql/index.js';
import { LocalizedField } from '../../platform/graphql/localized-field.js';
import type { Phase } from '../workflow/phases.js';
import type { Actor, Transition, TransitionAct } from '../workflow/workflow.js';
import { ActorType, PhaseType, TransitionActType } from './enums.js';

@ObjectType('Step', {
  description: 'A named place in a workflow, made by staff; it lies in one fixed phase.',
})
export class StepType {
  @Field(() => String, { description: 'Its key, unique in the workflow.' })
  key!: string;

  @LocalizedField({ description: 'Its title.' })
  title!: LocalizedText;

  @LocalizedField({ nullable: true, description: 'What happens here, for applicants.' })
  description?: LocalizedText;

  @Field(() => PhaseType, { description: 'The phase that it lies in.' })
  phase!: Phase;
}

@ObjectType('TransitionDemands', { description: 'What whoever takes a transition must give with it.' })
export class DemandsType {
  @Field(() => Boolean, { description: 'A written reason.' })
  reason!: boolean;

  @Field(() => Boolean, { description: 'At least one file.' })
  attachment!: boolean;

  @Field(() => Boolean, { description: 'That nothing is due any more: each fee is paid or exempt.' })
  feesSettled!: boolean;

  @Field(() => FormDefinitionType, { nullable: true, description: 'Questions to answer; null: none.' })
  fields!: FormDefinition | null;
}

@ObjectType('Transition', { description: 'An act that moves an application from one step to another.' })
export class TransitionType {
  @Field(() => String, { description: 'Its key, unique in the workflow; what `moveApplication` takes.' })
  key!: string;

  @LocalizedField({ description: 'What its button says.' })
  title!: LocalizedText;

  @Field(() => [String], { description: 'Keys of the steps that it leaves.' })
  from!: readonly string[];

  @Field(() => String, { description: 'Key of the step that it reaches.' })
  to!: string;

  @Field(() => [ActorType], { description: 'Who may take it.' })
  who!: readonly Actor[];

  @Field(() => TransitionActType, { description: 'The mutation that takes it.' })
  act!: TransitionAct;

  @Field(() => Json, {
    nullable: true,
    description: 'JSON-logic on the answers; it is offered only when this holds. Null: always.',
  })
  when!: object | null;

  @Field(() => DemandsType, { description: 'What must be given with it.' })
  demands!: DemandsType;
}

/** A transition as the API shows it. */
export const shownTransition = (transition: Transition, act: TransitionAct) => ({
  ...transition,
  act,
  when: transition.when ?? null,
  demands: {
    reason: transition.demands?.reason ?? false,
    attachment: transition.demands?.attachment ?? false,
    feesSettled: transition.demands?.feesSettled ?? false,
    fields: transition.demands?.fields ?? null,
  },
});
