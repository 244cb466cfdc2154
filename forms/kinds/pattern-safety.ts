import type { Fault } from './kind.js';

/** How many ways of matching the engine may ever have to try; a useful pattern needs a few hundred. */
const mostWays = 1_000_000;
/** A repetition without end can stop at each character of the longest answer. */
const endless = 200;

/**
 * Staff write patterns, visitors' text runs through them: a pattern must not be able to keep a processor busy.
 * So the ways in which it could match are counted before it is accepted. Look-around, back-references and anchors are
 * refused: the whole answer must match anyway.
 */
export function patternFault(pattern: string): Fault | undefined {
  const refused = (why: string): Fault => ({ code: 'form.definition.bad_pattern', params: { pattern, why } });
  try {
    new RegExp(`^(?:${pattern})$`, 'u');
  } catch {
    return refused('syntax');
  }
  const structure = structureOf(pattern);
  if (/[\u0001^$]|\(\?(?!:)/.test(structure)) return refused('look_around');
  return waysOf(structure) > mostWays ? refused('too_slow') : undefined;
}

/** Classes and escapes become one letter; what remains is only structure. */
const structureOf = (pattern: string) =>
  pattern
    .replace(/\\(?:[pP]\{[^}]*\}|u\{[^}]*\}|u[0-9a-fA-F]{4}|x[0-9a-fA-F]{2})/g, 'a')
    .replace(/\\[1-9kbB]/g, '\u0001')
    .replace(/\\./gsu, 'a')
    .replace(/\[[^\]]*\]/g, 'a')
    .replace(/\(\?:/g, '(');

/** Ways of a sequence multiply, ways of alternatives add up, a repetition raises them to its highest count. */
function waysOf(structure: string): number {
  let at = 0;
  const alternatives = (): number => {
    let sum = 0;
    let product = 1;
    while (at < structure.length && structure[at] !== ')') {
      if (structure[at] === '|') {
        sum += product;
        product = 1;
        at += 1;
      } else product *= piece();
    }
    return sum + product;
  };
  const piece = (): number => {
    let ways = 1;
    if (structure[at] === '(') {
      at += 1;
      ways = alternatives();
    }
    at += 1;
    const quantifier = /^(?:[?*+]|\{(\d+)(,?)(\d*)\})\??/.exec(structure.slice(at));
    if (!quantifier) return ways;
    at += quantifier[0].length;
    const [least, most] = bounds(quantifier);
    return ways ** most * (Math.min(most, least + endless) - least + 1);
  };
  return alternatives();
}

function bounds([sign, least, comma, most]: RegExpExecArray): [number, number] {
  if (sign.startsWith('?')) return [0, 1];
  if (sign.startsWith('*') || sign.startsWith('+')) return [0, endless];
  if (comma === '') return [Number(least), Number(least)];
  return [Number(least), most === '' ? Number(least) + endless : Number(most)];
}
