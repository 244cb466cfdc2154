import { Field, InputType, ObjectType, registerEnumType } from 'type-graphql';
import type { LocalizedText as Text } from '../../core/localized-text.js';

/** The languages of content, as the API names them; the values are those of core/localized-text. */
export const Locale = { AR: 'ar', FR: 'fr', ZGH: 'zgh', EN: 'en' } as const;
registerEnumType(Locale, {
  name: 'Locale',
  description: 'A language that content may be written in.',
  valuesConfig: {
    AR: { description: 'Arabic, written from right to left.' },
    FR: { description: 'French.' },
    ZGH: { description: 'Standard Moroccan Amazigh, in Tifinagh.' },
    EN: { description: 'English.' },
  },
});

@ObjectType({ description: 'A text that people wrote for the public, in the languages in which it exists.' })
export class LocalizedText implements Text {
  @Field(() => String, { nullable: true, description: 'In Arabic.' })
  ar?: string;

  @Field(() => String, { nullable: true, description: 'In French.' })
  fr?: string;

  @Field(() => String, { nullable: true, description: 'In Amazigh (Tifinagh).' })
  zgh?: string;

  @Field(() => String, { nullable: true, description: 'In English.' })
  en?: string;
}

@InputType({ description: 'A text for the public in one or more languages.' })
export class LocalizedTextInput implements Text {
  @Field(() => String, { nullable: true, description: 'In Arabic.' })
  ar?: string;

  @Field(() => String, { nullable: true, description: 'In French.' })
  fr?: string;

  @Field(() => String, { nullable: true, description: 'In Amazigh (Tifinagh).' })
  zgh?: string;

  @Field(() => String, { nullable: true, description: 'In English.' })
  en?: string;
}
