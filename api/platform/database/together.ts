/** A statement with what its parameters stand for. */
export interface Statement {
  readonly text: string;
  readonly values: readonly unknown[];
}

/**
 * Statements that write, as one: one way to the database and back for all of them. They happen at the same instant, so
 * none of them sees what another one writes.
 */
export function together([last, ...others]: readonly [Statement, ...Statement[]]): Statement {
  const values: unknown[] = [];
  const texts = [...others, last].map((statement) => {
    const text = shifted(statement.text, values.length);
    values.push(...statement.values);
    return text;
  });
  const [own, before] = [texts.at(-1)!, texts.slice(0, -1)];
  if (before.length === 0) return { text: own, values };
  return { text: `with ${before.map((text, at) => `part${at} as (${text})`).join(', ')} ${own}`, values };
}

/** Texts whose parameters count from another number, by text and number: acts write the same few again and again. */
const known = new Map<string, string>();

function shifted(text: string, by: number): string {
  if (by === 0) return text;
  const name = `${by} ${text}`;
  const found =
    known.get(name) ?? text.replace(/\$(\d+)/g, (_all, number: string) => `$${Number(number) + by}`);
  if (known.size >= 500) known.clear();
  known.set(name, found);
  return found;
}
