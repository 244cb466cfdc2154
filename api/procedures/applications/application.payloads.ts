import { Field, ObjectType } from 'type-graphql';
import { Payload } from '../../platform/graphql/payload.type.js';
import type { Asked } from '../../platform/reading/index.js';
import { ApplicationType } from './application.type.js';

/** Every act on an application answers with it as it stands then; each has its own payload so that each can grow. */
function payloadOf(name: string) {
  @ObjectType(name, { implements: Payload, description: `What came of ${name.replace('Payload', '')}.` })
  class ApplicationPayload extends Payload {
    @Field(() => ApplicationType, {
      nullable: true,
      description: 'The application; null when there are problems.',
    })
    application?: Asked<ApplicationType | null>;
  }
  return ApplicationPayload;
}

export const StartApplicationPayload = payloadOf('StartApplicationPayload');
export const SaveAnswersPayload = payloadOf('SaveAnswersPayload');
export const SubmitApplicationPayload = payloadOf('SubmitApplicationPayload');
export const WithdrawApplicationPayload = payloadOf('WithdrawApplicationPayload');
export const RequestCorrectionPayload = payloadOf('RequestCorrectionPayload');
export const AnswerCorrectionPayload = payloadOf('AnswerCorrectionPayload');
export const MoveApplicationPayload = payloadOf('MoveApplicationPayload');
export const AssignApplicationPayload = payloadOf('AssignApplicationPayload');
export const HandOverApplicationPayload = payloadOf('HandOverApplicationPayload');
export const AddInternalNotePayload = payloadOf('AddInternalNotePayload');
export const SendMessagePayload = payloadOf('SendMessagePayload');
