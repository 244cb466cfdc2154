import { describe, expect, it } from '@jest/globals';
import type { FormDefinition } from '../form-definition.js';
import { toJsonSchema } from './json-schema.js';
import { toUiSchema } from './ui-schema.js';

const form: FormDefinition = {
  fields: [
    { kind: 'yes_no', key: 'urgent', label: { fr: 'Urgent ?', ar: 'مستعجل؟' }, required: true },
    {
      kind: 'heading',
      key: 'why',
      label: { fr: 'Motifs', ar: 'التعليل' },
      visible: { '==': [{ var: 'urgent' }, true] },
    },
    { kind: 'long_text', key: 'reason', label: { fr: 'Motif', ar: 'السبب' }, required: true },
    {
      kind: 'group',
      key: 'people',
      label: { fr: 'Personnes', ar: 'الأشخاص' },
      fields: [
        { kind: 'integer', key: 'age', label: { fr: 'Âge', ar: 'العمر' } },
        {
          kind: 'text',
          key: 'guardian',
          label: { fr: 'Tuteur', ar: 'الولي' },
          visible: { '<': [{ var: 'row.age' }, 18] },
        },
      ],
    },
  ],
};
const whenUrgent = { type: 'object', required: ['urgent'], properties: { urgent: { const: true } } };

describe('the UI schema', () => {
  it('lays out sections, controls and rows, with rules that JSON Forms can ask', () => {
    expect(toUiSchema(form, 'ar')).toEqual({
      type: 'VerticalLayout',
      elements: [
        {
          type: 'VerticalLayout',
          elements: [
            {
              type: 'Control',
              scope: '#/properties/urgent',
              label: 'مستعجل؟',
              options: { kind: 'yes_no', format: 'radio' },
            },
          ],
        },
        {
          type: 'Group',
          label: 'التعليل',
          rule: { effect: 'SHOW', condition: { scope: '#', schema: whenUrgent } },
          elements: [
            {
              type: 'Control',
              scope: '#/properties/reason',
              label: 'السبب',
              rule: { effect: 'SHOW', condition: { scope: '#', schema: whenUrgent } },
              options: { kind: 'long_text', multi: true },
            },
            {
              type: 'Control',
              scope: '#/properties/people',
              label: 'الأشخاص',
              rule: { effect: 'SHOW', condition: { scope: '#', schema: whenUrgent } },
              options: {
                kind: 'group',
                detail: {
                  type: 'VerticalLayout',
                  elements: [
                    {
                      type: 'Control',
                      scope: '#/properties/age',
                      label: 'العمر',
                      options: { kind: 'integer' },
                    },
                    {
                      type: 'Control',
                      scope: '#/properties/guardian',
                      label: 'الولي',
                      rule: {
                        effect: 'SHOW',
                        condition: {
                          scope: '#',
                          schema: {
                            type: 'object',
                            required: ['age'],
                            properties: { age: { type: 'number', exclusiveMaximum: 18 } },
                          },
                        },
                      },
                      options: { kind: 'text' },
                    },
                  ],
                },
              },
            },
          ],
        },
      ],
    });
  });
});

describe('the JSON Schema', () => {
  it('is plain where conditions compare answers with constants', () => {
    const written = JSON.stringify(toJsonSchema(form, 'fr', '2026-11-23'));
    expect(written).not.toContain('x-jiha-holds');
    expect(written).toContain('"$ref":"#/$defs/visible.reason"');
  });

  it('names the vocabulary only where plain words end', () => {
    const across: FormDefinition = {
      fields: [
        { kind: 'date', key: 'from', label: { fr: 'Du' } },
        { kind: 'date', key: 'to', label: { fr: 'Au' }, settings: { latest: 'today' } },
      ],
      rules: [
        {
          key: 'order',
          holds: { '<=': [{ var: 'from' }, { var: 'to' }] },
          message: { fr: 'Dates inversées' },
          at: 'to',
        },
      ],
    };
    expect(toJsonSchema(across, 'fr', '2026-11-23')).toMatchObject({
      properties: { to: { then: { 'x-jiha-range': { of: 'date', maximum: '2026-11-23' } } } },
      allOf: [
        {
          then: { 'x-jiha-holds': { '<=': [{ var: 'from' }, { var: 'to' }] } },
          'x-jiha-rule': { key: 'order', at: 'to', message: 'Dates inversées' },
        },
      ],
    });
  });
});
