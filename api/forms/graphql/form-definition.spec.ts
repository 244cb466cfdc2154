import 'reflect-metadata';
import { describe, expect, it } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { graphql } from 'graphql';
import { buildSchemaSync, Query, Resolver } from 'type-graphql';
import { kinds } from '../../../forms/kinds/registry.js';
import { addVocabulary } from '../../../forms/schema/vocabulary.js';
import type { FormDefinition } from '../../../forms/form-definition.js';
import { fieldTypes, FormDefinitionType } from './index.js';

const options = [{ value: 'a', label: { fr: 'Un', ar: 'واحد' } }];
const form: FormDefinition = {
  fields: [
    {
      kind: 'select',
      key: 'status',
      label: { fr: 'Statut', ar: 'الصفة' },
      required: true,
      settings: { options },
    },
    {
      kind: 'heading',
      key: 'more',
      label: { fr: 'Suite', ar: 'تتمة' },
      visible: { filled: [{ var: 'status' }] },
    },
    { kind: 'money', key: 'amount', label: { fr: 'Montant', ar: 'المبلغ' }, settings: { maximum: '500' } },
    {
      kind: 'group',
      key: 'rows',
      label: { fr: 'Lignes', ar: 'أسطر' },
      fields: [{ kind: 'cin', key: 'cin', label: { fr: 'CNIE' } }],
    },
  ],
};

@Resolver()
class FormResolver {
  @Query(() => FormDefinitionType)
  form(): object {
    return form;
  }
}

const schema = buildSchemaSync({
  resolvers: [FormResolver],
  orphanedTypes: [...fieldTypes],
  validate: false,
});
const ask = async (source: string) => {
  const { data, errors } = await graphql({ schema, source, contextValue: { viewer: { language: 'ar' } } });
  expect(errors).toBeUndefined();
  return (data as { form: Record<string, never> }).form;
};

describe('a form in the API', () => {
  it('shows its sections and the type of each kind, in the viewer’s language or another', async () => {
    const asked = await ask(`{ form { sections {
      key label visibleWhen
      fields { __typename key kind label french: label(locale: FR) required
        ... on SelectField { options { value label } }
        ... on MoneyField { maximum }
        ... on GroupField { fields { __typename key } } }
    } } }`);
    expect(JSON.parse(JSON.stringify(asked))).toEqual({
      sections: [
        {
          key: null,
          label: null,
          visibleWhen: null,
          fields: [
            {
              __typename: 'SelectField',
              key: 'status',
              kind: 'SELECT',
              label: 'الصفة',
              french: 'Statut',
              required: true,
              options: [{ value: 'a', label: 'واحد' }],
            },
          ],
        },
        {
          key: 'more',
          label: 'تتمة',
          visibleWhen: { filled: [{ var: 'status' }] },
          fields: [
            {
              __typename: 'MoneyField',
              key: 'amount',
              kind: 'MONEY',
              label: 'المبلغ',
              french: 'Montant',
              required: false,
              maximum: '500',
            },
            {
              __typename: 'GroupField',
              key: 'rows',
              kind: 'GROUP',
              label: 'أسطر',
              french: 'Lignes',
              required: false,
              fields: [{ __typename: 'CinField', key: 'cin' }],
            },
          ],
        },
      ],
    });
  });

  it('gives a JSON Schema that checks answers, and a plain one for those who lack the vocabulary', async () => {
    const asked = await ask('{ form { jsonSchema(locale: FR) plain: jsonSchema(plain: true) uiSchema } }');
    const ajv = new Ajv2020({ strictTypes: false, strictRequired: false });
    addVocabulary(ajv, null);
    const exact = ajv.compile(asked['jsonSchema']!);
    const plain = new Ajv2020({ strict: false }).compile(asked['plain']!);
    const verdicts = (answers: object) => [exact(answers), plain(answers)];
    expect(verdicts({ status: 'a', amount: '٥٠٠', rows: [{ cin: 'ab 1234' }] })).toEqual([true, true]);
    expect(verdicts({ status: 'a', amount: '501' })).toEqual([false, true]);
    expect(verdicts({ amount: '1' })).toEqual([false, false]);
    expect(verdicts({ status: 'a', rows: [{ cin: 'x' }] })).toEqual([false, false]);
    expect(asked['uiSchema']).toMatchObject({ type: 'VerticalLayout' });
  });

  it('gives its definition without its words, field by field in the same order', async () => {
    const asked = await ask('{ form { definition } }');
    expect(asked['definition']).toEqual({
      fields: [
        {
          kind: 'select',
          key: 'status',
          label: {},
          required: true,
          settings: { options: [{ value: 'a', label: {} }] },
        },
        { kind: 'heading', key: 'more', label: {}, visible: { filled: [{ var: 'status' }] } },
        { kind: 'money', key: 'amount', label: {}, settings: { maximum: '500' } },
        { kind: 'group', key: 'rows', label: {}, fields: [{ kind: 'cin', key: 'cin', label: {} }] },
      ],
    });
  });

  it('has a type for every kind', () => {
    const names = Object.keys(schema.getTypeMap());
    const missing = Object.keys(kinds).filter(
      (kind) =>
        !names.includes(
          `${kind
            .split('_')
            .map((word) => word[0]!.toUpperCase() + word.slice(1))
            .join('')}Field`,
        ),
    );
    expect(missing).toEqual([]);
  });
});
