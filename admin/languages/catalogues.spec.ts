import { describe, expect, it } from '@jest/globals';
import { ar } from './ar.js';
import { en } from './en.js';
import { fr } from './fr.js';

/** Every text of a catalogue by its path. */
function texts(words: object, path = ''): Map<string, string> {
  return new Map(
    Object.entries(words).flatMap(([key, value]: [string, unknown]) =>
      typeof value === 'string'
        ? [[`${path}${key}`, value] as const]
        : [...texts(value as object, `${path}${key}.`)],
    ),
  );
}

const parameters = (text: string) => [...new Set(text.match(/%\{\w+\}/g))].sort();
/** A form for one or two may say the number in words. */
const isPlural = (text: string) => text.includes('||||');
const french = texts(fr);

/** As many as `plurals.ts` chooses among: with fewer, Arabic would say "one" of three. */
it.each([
  ['Arabic', texts(ar), 6],
  ['English', texts(en), 2],
  ['French', french, 2],
])('%s has every form of its plurals', (_language, catalogue, forms) => {
  const faults = [...catalogue]
    .filter(([, text]) => isPlural(text) && text.split('||||').length !== forms)
    .map(([key]) => key);
  expect(faults).toEqual([]);
});

describe.each([
  ['Arabic', texts(ar)],
  ['English', texts(en)],
])('the console in %s', (_language, other) => {
  it('has the same keys as in French', () => {
    expect([...other.keys()].sort()).toEqual([...french.keys()].sort());
  });

  it('leaves no text empty and takes the same parameters', () => {
    for (const [key, text] of other) {
      expect({ key, empty: text.trim() === '' }).toEqual({ key, empty: false });
      if (!isPlural(text))
        expect({ key, takes: parameters(text) }).toEqual({ key, takes: parameters(french.get(key)!) });
    }
  });
});
