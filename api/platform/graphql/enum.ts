import { registerEnumType } from 'type-graphql';

/** Makes a GraphQL enum whose values are their own names, each with what it means. */
export function enumOf<Value extends string>(
  name: string,
  description: string,
  meanings: Readonly<Record<Value, string>>,
): Readonly<Record<Value, Value>> {
  const values = Object.keys(meanings) as Value[];
  const type = Object.fromEntries(values.map((value) => [value, value])) as Record<Value, Value>;
  const valuesConfig = Object.fromEntries(values.map((value) => [value, { description: meanings[value] }]));
  registerEnumType(type, { name, description, valuesConfig: valuesConfig as never });
  return type;
}
