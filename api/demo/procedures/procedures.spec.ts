import { beforeAll, describe, expect, it } from '@jest/globals';
import { checkFormDefinition, type Field } from '../../forms/index.js';
import type { ProcedureDefinition } from '../../procedures/catalogue/procedure-definition.js';
import { checkDefinition, readDefinition } from '../../procedures/catalogue/check-definition.js';
import { checkWorkflow } from '../../procedures/workflow/check-workflow.js';
import { procedureFiles, readProcedure, type ProcedureReference } from './read-procedures.js';

const references = Object.keys(procedureFiles) as ProcedureReference[];
const definitions = new Map<ProcedureReference, ProcedureDefinition>();
const of = (reference: ProcedureReference) => definitions.get(reference)!;

beforeAll(async () => {
  for (const reference of references) definitions.set(reference, await readProcedure(reference));
});

const asksSomething = ({ kind }: Field) => kind !== 'heading' && kind !== 'explanation';

/** Every localized text of the file, with the way to it. */
function texts(node: unknown, path: string): [string, Record<string, unknown>][] {
  if (Array.isArray(node)) return node.flatMap((item, at) => texts(item, `${path}[${at}]`));
  if (typeof node !== 'object' || node === null) return [];
  if ('fr' in node || 'ar' in node) return [[path, node as Record<string, unknown>]];
  return Object.entries(node).flatMap(([key, value]) => texts(value, `${path}.${key}`));
}

describe.each(references)('%s', (reference) => {
  it('asks at least 8 fields and has at least 5 steps', () => {
    expect(of(reference).form.fields.filter(asksSomething).length).toBeGreaterThanOrEqual(8);
    expect(of(reference).workflow.steps.length).toBeGreaterThanOrEqual(5);
  });

  it('has forms that the engine takes', () => {
    const { form, workflow } = of(reference);
    const asked = [form, ...workflow.transitions.flatMap(({ demands }) => demands?.fields ?? [])];
    expect(asked.flatMap((each) => checkFormDefinition(each))).toEqual([]);
  });

  it('may be published as it stands', () => {
    expect(readDefinition(of(reference))).toEqual({ definition: of(reference) });
    expect(checkWorkflow(of(reference).workflow)).toEqual([]);
    expect(checkDefinition(of(reference))).toEqual([]);
  });

  it('says everything in French and in Arabic letters', () => {
    const missing = texts(of(reference), reference).filter(
      ([, text]) => !text['fr'] || !/\p{Script=Arabic}/u.test(String(text['ar'] ?? '')),
    );
    expect(missing).toEqual([]);
  });

  it('names itself, its steps and its transitions in English too', () => {
    const { title, summary, workflow } = of(reference);
    const named = [title, summary, ...[...workflow.steps, ...workflow.transitions].map((each) => each.title)];
    expect(named.filter((text) => !text.en)).toEqual([]);
  });
});

describe('what the inventory says', () => {
  it('gives the time limits of law 31-13', () => {
    expect(
      of('PR01').rules.timeLimits.map(({ days, unit, extensionDays, certainty }) => ({
        days,
        unit,
        extensionDays,
        certainty,
      })),
    ).toEqual([
      { days: 3, unit: 'WORKING', extensionDays: 3, certainty: 'SURE' },
      { days: 20, unit: 'WORKING', extensionDays: 20, certainty: 'SURE' },
    ]);
  });

  it('lets silence be acceptance for operating licences only', () => {
    const accepting = references.filter((reference) => of(reference).rules.silence.effect === 'ACCEPTANCE');
    expect(accepting).toEqual(['PR08']);
  });

  it('marks what is not sure', () => {
    expect(of('PR03').rules.timeLimits[0]?.certainty).toBe('TO_VERIFY');
    expect(of('PR15').rules.timeLimits[0]?.certainty).toBe('TO_VERIFY');
    expect(of('PR04').rules.pieces.map(({ certainty }) => certainty)).toEqual(Array(7).fill('TO_VERIFY'));
    expect(of('PR05').rules.fees.map(({ amount, certainty }) => [amount, certainty])).toEqual([
      ['60.00', 'TO_VERIFY'],
      ['40.00', 'TO_VERIFY'],
    ]);
    for (const reference of references) {
      const { source } = of(reference).rules;
      expect([reference, source.certainty === 'SURE' || source.note !== undefined]).toEqual([
        reference,
        true,
      ]);
    }
  });

  it('keeps the legalised lease, which the check of conformity is to find', () => {
    const lease = of('PR08').rules.pieces.find(({ field }) => field === 'premises_proof');
    expect(lease?.title.fr).toBe('Bail légalisé, ou quittance, ou certificat de propriété');
  });

  it('speaks of the agreement above 50,000 dirhams only', () => {
    const explanation = of('PR04').form.fields.find(({ key }) => key === 'agreement_needed');
    expect(explanation?.visible).toEqual({ '>': [{ var: 'requested_amount' }, '50000'] });
  });
});
