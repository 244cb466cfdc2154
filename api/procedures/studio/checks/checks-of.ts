import { checkDefinition } from '../../catalogue/check-definition.js';
import type { ProcedureDefinition } from '../../catalogue/procedure-definition.js';
import { error, type Check } from './check.js';
import { languageChecks } from './language-checks.js';
import { lawChecks } from './law-checks.js';
import { openingChecks } from './opening-checks.js';
import { reachChecks } from './reach-checks.js';
import { routingChecks } from './routing-checks.js';
import { silenceChecks } from './silence-checks.js';

/** Everything that should be seen before a definition is published, errors first. `today` is the legal day. */
export function checksOf(definition: ProcedureDefinition, today: string): Check[] {
  const faults = checkDefinition(definition).map(error);
  const all = [
    ...faults,
    ...openingChecks(definition),
    ...languageChecks(definition),
    ...lawChecks(definition),
    ...silenceChecks(definition),
    ...routingChecks(definition),
    // Conditions are only asked of what can be asked.
    ...(faults.length === 0 ? reachChecks(definition, today) : []),
  ];
  // A text without words is told once, by what says which words it lacks.
  const told = all.filter(({ code, path }) => code !== 'form.definition.shape' || !isMissingText(path, all));
  return told.sort((a, b) => Number(b.severity === 'ERROR') - Number(a.severity === 'ERROR'));
}

const isMissingText = (path: Check['path'], all: readonly Check[]) =>
  all.some(
    ({ code, path: other }) => code.startsWith('studio.missing_') && other.join('.') === path.join('.'),
  );
