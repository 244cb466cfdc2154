import { Arg, Ctx, Field } from 'type-graphql';
import { localize, type Language, type LocalizedText as Text } from '../../core/localized-text.js';
import type { Context } from '../context.js';
import { Locale, LocalizedText } from '../reading/index.js';

/**
 * On a type whose values are plain objects (readable types have `@Localized`): the property holds a LocalizedText, and
 * the API shows `title(locale)`, in the viewer's language unless another is asked, and `titleTranslations`.
 */
export function LocalizedField(options: { description: string; nullable?: boolean }): PropertyDecorator {
  return (prototype, property) => {
    const name = String(property);
    const { description, nullable = false } = options;

    // type-graphql wants a method where a field has arguments, and a method cannot have the property's own name.
    const inOne = `${name}InOneLanguage`;
    define(
      prototype,
      inOne,
      function (this: Record<string, Text>, locale: Language | null, { viewer }: Context) {
        return this[name] ? localize(this[name], locale ?? viewer.language) : nullable ? null : '';
      },
    );
    Reflect.defineMetadata('design:paramtypes', [Object, Object], prototype, inOne);
    const asked =
      'The language asked for; the viewer’s own when absent. Falls back to a language that has the text.';
    Arg('locale', () => Locale, { nullable: true, description: asked })(prototype, inOne, 0);
    Ctx()(prototype, inOne, 1);
    field(() => String, { name, description, nullable }, prototype, inOne);

    const inAll = `${name}InAllLanguages`;
    define(prototype, inAll, function (this: Record<string, Text>) {
      return this[name] ?? null;
    });
    Reflect.defineMetadata('design:paramtypes', [], prototype, inAll);
    const all = {
      name: `${name}Translations`,
      description: `In all its languages: ${description}`,
      nullable,
    };
    field(() => LocalizedText, all, prototype, inAll);
  };
}

function define(prototype: object, name: string, value: unknown): void {
  Object.defineProperty(prototype, name, { value, configurable: true, writable: true });
}

function field(type: () => unknown, options: object, prototype: object, name: string): void {
  const descriptor = Object.getOwnPropertyDescriptor(prototype, name)!;
  (Field as (type: unknown, options: object) => MethodDecorator)(type, options)(prototype, name, descriptor);
}
