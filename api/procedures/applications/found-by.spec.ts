import { describe, expect, it } from '@jest/globals';
import { communeOf, wordsOf } from './found-by.js';
import type { FormDefinition } from '../../forms/index.js';

const text = (key: string) => ({ kind: 'text' as const, key, label: { fr: key } });
const form: FormDefinition = {
  fields: [
    text('subject'),
    { kind: 'cin', key: 'cin', label: { fr: 'CIN' } },
    { kind: 'commune', key: 'birth', label: { fr: 'Naissance' } },
    { kind: 'commune', key: 'home', label: { fr: 'Domicile' } },
    {
      kind: 'group',
      key: 'members',
      label: { fr: 'Membres' },
      fields: [text('name'), { kind: 'phone', key: 'phone', label: { fr: 'Téléphone' } }],
    },
  ],
};

describe('what an application is found by', () => {
  it('is what was written in free words, in the rows of groups too', () => {
    const answers = {
      subject: 'Borne-fontaine à Tamegroute',
      cin: 'PB123456',
      members: [
        { name: 'Aïcha', phone: '0661234567' },
        { name: 'فاطمة', phone: '0661234568' },
      ],
    };
    expect(wordsOf(form, answers)).toBe('borne fontaine a tamegroute aicha فاطمه');
  });

  it('is nothing where nothing was written', () => expect(wordsOf(form, {})).toBe(''));

  it.each([
    [{}, null],
    [{ home: '08.587.01.13' }, '08.587.01.13'],
    [{ birth: '08.201.01.03', home: '08.587.01.13' }, '08.201.01.03'],
  ])('is the first commune of %j', (answers, code) => expect(communeOf(form, answers)).toBe(code));
});
