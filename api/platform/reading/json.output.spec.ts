import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { JsonOutput } from './json.output.js';

/** Any text, halves of surrogate pairs and control characters too; some in the scripts of the region. */
const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({
    unit: fc.constantFrom('a', 'é', 'ر', 'ⵜ', '"', '\\', '\n', '\u2028', '𝒳', '\ud800', '\udfff', '\0'),
  }),
);

describe('JSON on its way out', () => {
  it('is byte for byte what JSON.stringify writes of a text', () => {
    const out = new JsonOutput();
    fc.assert(
      fc.property(text, (given) => {
        expect(out.written(() => out.string(given)).toString()).toBe(JSON.stringify(given));
      }),
      { numRuns: 1000 },
    );
  });

  it('is the same of a text that comes in UTF-8', () => {
    const out = new JsonOutput();
    fc.assert(
      fc.property(text, fc.nat(9), (given, before) => {
        const sent = given.toWellFormed();
        const bytes = Buffer.concat([Buffer.alloc(before), Buffer.from(sent), Buffer.from('after')]);
        const written = out.written(() => out.utf8(bytes, before, bytes.length - before - 5));
        expect(written.toString()).toBe(JSON.stringify(sent));
      }),
      { numRuns: 1000 },
    );
  });

  it('grows with what is written, and each answer stays what it was when the next one is written', () => {
    const out = new JsonOutput();
    const long = 'واحة'.repeat(100_000);
    const first = out.written(() => {
      for (let i = 0; i < 5; i++) out.string(long);
    });
    const second = out.written(() => out.json('{"next":true}'));
    expect(first.equals(Buffer.from(JSON.stringify(long).repeat(5)))).toBe(true);
    expect(second.toString()).toBe('{"next":true}');
  });
});
