import 'reflect-metadata';
import { describe, expect, it } from '@jest/globals';
import { messages } from '../../api/schema.js';

const parameters = (text: string) => [...new Set(text.match(/\{\w+\}/g))].sort();
const all = messages.flatMap((catalogue) => Object.entries(catalogue));

describe('messages of the API', () => {
  it('each code is declared once', () => {
    const codes = all.map(([code]) => code);
    expect(codes.filter((code, index) => codes.indexOf(code) !== index)).toEqual([]);
  });

  it.each(all)('%s says the same in French, Arabic and English', (_code, { fr, ar, en }) => {
    const onlyParameters = ar.replaceAll(/\{\w+\}/g, '').trim() === ''; // the text comes from whoever wrote the form
    if (!onlyParameters) expect(ar).toMatch(/\p{Script=Arabic}/u);
    expect([parameters(ar), parameters(en)]).toEqual([parameters(fr), parameters(fr)]);
  });
});
