import { describe, expect, it } from '@jest/globals';
import type { Field } from '../../../forms/index.js';
import type { ProcedureDefinition } from '../../catalogue/procedure-definition.js';
import { startingPoints } from '../starting-points/starting-points.js';
import { checksOf } from './checks-of.js';

const today = '2026-11-27';
const both = (fr: string, ar = 'س') => ({ fr, ar });
const sound: ProcedureDefinition = {
  key: 'sound',
  ...startingPoints.SIMPLE(),
  title: both('Titre'),
  summary: both('Résumé'),
};
const text = (key: string, more: object = {}) => ({ kind: 'text', key, label: both('x'), ...more });
const withFields = (...fields: object[]) => ({ ...sound, form: { fields: fields as unknown as Field[] } });
const labelled = (fr: string, ar?: string) => withFields(text('a', { label: both(fr, ar) }));
const withRules = (rules: object) => ({ ...sound, rules: { ...sound.rules, ...rules } });
const limit = (days: number, more: object = {}) => ({
  timeLimits: [{ days, unit: 'CALENDAR', label: both('x'), certainty: 'SURE', ...more }],
});
const zone = {
  kind: 'select',
  key: 'zone',
  label: both('zone'),
  settings: { options: ['a', 'b'].map((value) => ({ value, label: both(value) })) },
};
const is = (value: string) => ({ '==': [{ var: 'zone' }, value] });
const both2 = { and: [is('a'), is('b')] };

const told = (definition: object) =>
  checksOf(definition as ProcedureDefinition, today).map(
    ({ severity, code, path }) => `${severity} ${code} at ${path.join('.')}`,
  );

describe('what designers see before publishing', () => {
  it('is nothing in a sound procedure', () => {
    expect(told(sound)).toEqual([]);
  });

  it.each<[string, object, string[]]>([
    [
      'Arabic is missing',
      withFields(text('a', { label: { fr: 'x' } })),
      ['ERROR studio.missing_ar at form.fields.0.label'],
    ],
    ['French is missing', { ...sound, title: { ar: 'س' } }, ['ERROR studio.missing_fr at title']],
    [
      'words are missing altogether, told once a language',
      withFields(text('a', { label: {} })),
      ['ERROR studio.missing_ar at form.fields.0.label', 'ERROR studio.missing_fr at form.fields.0.label'],
    ],
    [
      'nobody may ask for it',
      withRules({ audience: [] }),
      ['ERROR studio.missing_audience at rules.audience'],
    ],
    ['no way leads to it', withRules({ channels: [] }), ['ERROR studio.missing_channels at rules.channels']],
    ['a text that may be absent is not asked for', withFields(text('a')), []],
    [
      'the form is unsound',
      withFields(text('a', { visible: { filled: [{ var: 'gone' }] } })),
      ['ERROR form.definition.unknown_field at form.fields.0.visible'],
    ],
    [
      'the workflow is unsound',
      {
        ...sound,
        workflow: { ...sound.workflow, steps: sound.workflow.steps.filter(({ key }) => key !== 'closed') },
      },
      ['ERROR workflow.unknown_step at workflow.transitions.7'],
    ],
    [
      'several copies',
      labelled('Demande en deux exemplaires'),
      ['WARNING studio.law.copies at form.fields.0.label'],
    ],
    [
      'several copies, in Arabic',
      labelled('x', 'الطلب في ثلاث نسخ'),
      ['WARNING studio.law.copies at form.fields.0.label'],
    ],
    ['one copy', labelled('Une copie'), []],
    [
      'certified copies',
      labelled('Copie certifiée conforme du diplôme'),
      ['WARNING studio.law.certified at form.fields.0.label'],
    ],
    [
      'legalised signatures',
      labelled('Contrat légalisé'),
      ['WARNING studio.law.legalised at form.fields.0.label'],
    ],
    [
      'legalised signatures, in Arabic',
      labelled('x', 'عقد كراء مصحح الإمضاء'),
      ['WARNING studio.law.legalised at form.fields.0.label'],
    ],
    ['its opposite', labelled('Contrat, sans légalisation', 'عقد بدون تصحيح الإمضاء'), []],
    [
      'what the CNIE replaces',
      labelled('Certificat de résidence'),
      ['WARNING studio.law.cnie at form.fields.0.label'],
    ],
    ['a place of residence', labelled('Commune de résidence'), []],
    ['more than 60 days', withRules(limit(61)), ['ERROR studio.law.sixty_days at rules.timeLimits.0']],
    [
      'more than 60 days, counted in working days',
      withRules(limit(45, { unit: 'WORKING' })),
      ['ERROR studio.law.sixty_days at rules.timeLimits.0'],
    ],
    [
      'more than 30 days where it may be an investment',
      withRules({ ...limit(45), audience: ['BUSINESS'] }),
      ['WARNING studio.law.thirty_days at rules.timeLimits.0'],
    ],
    [
      'two requests for completion',
      withRules({ correctionRequests: 2 }),
      ['WARNING studio.law.one_completion at rules.correctionRequests'],
    ],
    [
      'a field that is never shown',
      withFields(zone, text('a', { visible: both2 })),
      ['WARNING studio.never_shown at form.fields.1.visible'],
    ],
    [
      'a field that is never required',
      withFields(zone, text('a', { required: both2 })),
      ['WARNING studio.never_required at form.fields.1.required'],
    ],
    [
      'a passage that is never offered',
      {
        ...withFields(zone),
        workflow: {
          ...sound.workflow,
          transitions: sound.workflow.transitions.map((each) =>
            each.key === 'accept' ? { ...each, when: both2 } : each,
          ),
        },
      },
      ['WARNING studio.never_offered at workflow.transitions.4.when'],
    ],
    [
      'a time limit that never applies',
      { ...withFields(zone), rules: { ...sound.rules, ...limit(20, { when: both2 }) } },
      ['WARNING studio.never_applies at rules.timeLimits.0.when'],
    ],
    [
      'silence that no step takes up',
      withRules({ silence: { effect: 'ACCEPTANCE', certainty: 'SURE' } }),
      ['WARNING studio.silence_without_step at rules.silence'],
    ],
    [
      'silence without a time limit',
      {
        ...sound,
        ...startingPoints.SILENCE_RULE(),
        title: sound.title,
        summary: sound.summary,
        rules: { ...startingPoints.SILENCE_RULE().rules, timeLimits: [] },
      },
      ['WARNING studio.silence_without_limit at rules.timeLimits'],
    ],
    [
      'a step of silence where silence is no approval',
      { ...sound, workflow: startingPoints.SILENCE_RULE().workflow },
      [
        `WARNING studio.step_without_silence at workflow.steps.${startingPoints.SILENCE_RULE().workflow.steps.length - 1}`,
      ],
    ],
  ])('%s', (_name, definition, expected) => {
    expect(told(definition)).toEqual(expected);
  });
});
