import { cursor, document, question, type RequestWorkload } from './workload.ts';

/**
 * Anybody reads the catalogue with the fields of each form, and no two requests are alike: each comes with another
 * cursor, of a place before the first procedure, so that the answer is the same and no cache has it.
 */
export const catalogue: RequestWorkload = {
  kind: 'requests',
  name: 'catalogue',
  title: 'the public catalogue with form fields, each request another',
  target: null,
  connections: 16,
  mustHold: '"fields":[{"__typename":"',
  async prepare() {
    const text = document('catalogue');
    let asked = 0;
    const another = () => {
      const place = cursor(
        'Procedure.KEY_ASC',
        `!${process.pid}-${asked++}`,
        '00000000-0000-7000-8000-000000000000',
      );
      return question(text, { after: place }, null);
    };
    const middle = cursor('Procedure.KEY_ASC', 'p', '00000000-0000-7000-8000-000000000000');
    return {
      samples: [another(), question(text, { after: middle }, null), question(text, {}, null)],
      round: () => Array.from({ length: 20_000 }, another),
    };
  },
};
