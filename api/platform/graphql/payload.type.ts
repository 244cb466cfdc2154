import { Field, InterfaceType, ObjectType } from 'type-graphql';
import { Json } from './json.scalar.js';

@ObjectType('Problem', {
  description:
    'Something in the input that the caller can mend. Nothing was changed when there is a problem.',
})
export class ProblemType {
  @Field(() => [String], {
    description:
      "Where it is: input fields and list positions from the outside in, e.g. ['answers', 'members', '2', 'cin'].",
  })
  path!: readonly string[];

  @Field(() => String, { description: 'A stable code for programs, e.g. `form.too_long`.' })
  code!: string;

  @Field(() => Json, { description: 'What the message speaks of, e.g. `{ "max": 100 }`.' })
  params!: Readonly<Record<string, unknown>>;

  @Field(() => String, { description: "What to tell a person, in the viewer's language." })
  message!: string;
}

@InterfaceType({
  description:
    'What every mutation answers with: the thing (null when there are problems) and what the caller can mend.',
})
export abstract class Payload {
  @Field(() => [ProblemType], {
    description: 'What the caller can mend. Empty when the act was done; otherwise nothing was changed.',
  })
  problems!: readonly ProblemType[];
}
