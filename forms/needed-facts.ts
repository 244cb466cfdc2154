import type { NeededFacts } from './facts.js';
import type { Field, FormDefinition, Json } from './form-definition.js';
import { isRecord, own } from './json.js';
import { mostRows } from './kinds/group.kind.js';
import type { FactCollector } from './kinds/kind.js';
import { kindOf, settingsOf } from './kinds/registry.js';

/** Everything that must be looked up before these answers are checked or shown in words, each once. */
export function neededFacts(definition: FormDefinition, answers: unknown): NeededFacts {
  const communes = new Set<string>();
  const files = new Set<string>();
  const applications = new Set<string>();
  const listItems = new Map<string, { list: string; code: string }>();
  collect(definition.fields, answers, {
    commune: (code) => void communes.add(code),
    file: (id) => void files.add(id),
    application: (id) => void applications.add(id),
    listItem: (list, code) => void listItems.set(`${list}/${code}`, { list, code }),
  });
  return {
    communes: [...communes],
    files: [...files],
    applications: [...applications],
    listItems: [...listItems.values()],
  };
}

function collect(fields: readonly Field[], answers: unknown, needed: FactCollector): void {
  if (!isRecord(answers)) return;
  for (const field of fields) {
    const given: Json | undefined = own(answers, field.key);
    if (given === undefined || given === null) continue;
    if (field.kind !== 'group') kindOf(field).needs?.(given, settingsOf(field), needed);
    else if (Array.isArray(given))
      for (const row of given.slice(0, mostRows)) collect(field.fields, row, needed);
  }
}
