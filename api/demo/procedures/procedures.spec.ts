import { beforeAll, describe, expect, it } from '@jest/globals';
import { checkFormDefinition, type Field } from '../../forms/index.js';
import type { ProcedureDefinition } from '../../procedures/catalogue/procedure-definition.js';
import { checkDefinition, readDefinition } from '../../procedures/catalogue/check-definition.js';
import { checksOf } from '../../procedures/studio/checks/checks-of.js';
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

/**
 * PR08 as it is practised asks for a lease with legalised signatures, which law 55-19 forbids. The other warnings are
 * questions to whoever publishes: how often completion may be asked for, and whether an act is one that investments need.
 */
const expectedChecks: Partial<Record<ProcedureReference, string[]>> = {
  PR01: ['studio.law.one_completion at rules.correctionRequests'],
  PR03: [
    'studio.law.thirty_days at rules.timeLimits.0',
    'studio.law.one_completion at rules.correctionRequests',
  ],
  PR05: ['studio.law.thirty_days at rules.timeLimits.0'],
  PR08: [
    'studio.law.legalised at form.fields.22.settings.options.0.label',
    'studio.law.legalised at form.fields.26.label',
    'studio.law.legalised at rules.pieces.1.title',
    'studio.law.thirty_days at rules.timeLimits.0',
  ],
};

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

  it('is found fault with where the law or silence ask for it, and nowhere else', () => {
    const found = checksOf(of(reference), '2026-11-27').map(
      ({ code, path }) => `${code} at ${path.join('.')}`,
    );
    expect(found).toEqual(expectedChecks[reference] ?? []);
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

  /** Facts of law and practice as the region's inventory has them; `?`: what it marks as unsure. */
  const inventory: Record<ProcedureReference, readonly [limits: string, fees: string, pieces: string]> = {
    PR01: ['3 WORKING, 20 WORKING', '0.00', 'request_form'],
    PR03: ['60 CALENDAR?', '0.00', 'evidence'],
    PR04: [
      '',
      '0.00',
      'request_letter?, statutes?, filing_receipt?, assembly_minutes?, reports?, project_file?, rib_certificate?',
    ],
    PR05: [
      '60 CALENDAR?',
      'computed?',
      'signed_request, situation_plan, project_plan, technical_sheet, financial_estimate, impact_study, cin_copy, statutes',
    ],
    PR08: [
      '60 CALENDAR?',
      'said?',
      'request_letter, premises_proof?, cin_copy, premises_photo, layout_plan, classified_certificate',
    ],
    PR14: ['', '0.00', 'request_letter?, deliberation?, agreement?, association_statutes?'],
    PR15: ['10 CALENDAR?', '0.00', 'request_letter, identity_proof'],
  };

  it.each(references)('of %s: time limits, fees and documents', (reference) => {
    const { timeLimits, fees, pieces } = of(reference).rules;
    const told = (facts: readonly { certainty: string; what: string }[]) =>
      facts.map(({ what, certainty }) => `${what}${certainty === 'SURE' ? '' : '?'}`).join(', ');
    expect([
      told(timeLimits.map(({ days, unit, certainty }) => ({ what: `${days} ${unit}`, certainty }))),
      told(
        fees.map(({ amount, formula, certainty }) => ({
          what: amount ?? (formula ? 'computed' : 'said'),
          certainty,
        })),
      ),
      told(pieces.map(({ field, certainty }) => ({ what: field, certainty }))),
    ]).toEqual(inventory[reference]);
  });

  it('lets silence be acceptance for operating licences only', () => {
    const accepting = references.filter((reference) => of(reference).rules.silence.effect === 'ACCEPTANCE');
    expect(accepting).toEqual(['PR08']);
  });

  it('says what remains to be verified where a source is not sure', () => {
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
