import { checkAnswers, type Answers, type Field, type FormDefinition, type Json } from '../../forms/index.js';
import type { Problem } from '../../core/problem.js';
import { invent } from './invent.js';
import type { Situation, Story } from './situation.js';

/** Conditions may ask for more with each answer, but only a few times in a row. */
const mostRounds = 12;

/**
 * Answers that the form takes: what the story says, and by kind whatever the form engine then still finds missing.
 * So a form may grow fields without anybody touching the demo.
 */
export async function fillForm(form: FormDefinition, story: Story, situation: Situation): Promise<Answers> {
  const answers = JSON.parse(JSON.stringify(story)) as Record<string, Json>;
  for (let round = 0; round < mostRounds; round++) {
    const { problems, answers: taken } = checkAnswers(form, answers, {
      mode: 'submit',
      facts: situation.facts,
      today: situation.today,
    });
    if (problems.length === 0) return taken;
    const missing = problems.filter(({ code }) => code === 'form.required');
    if (missing.length === 0) throw new Error(`the demo's answers are refused: ${JSON.stringify(problems)}`);
    // All at once: storing a file takes a while, and the dice are thrown before the first one waits.
    await Promise.all(missing.map(({ path }) => answer(form.fields, answers, path.slice(1), situation)));
  }
  throw new Error('the form asks for more and more');
}

async function answer(
  fields: readonly Field[],
  answers: Record<string, Json>,
  path: Problem['path'],
  situation: Situation,
): Promise<void> {
  const [key, row, ...inRow] = path;
  const field = fields.find((candidate) => candidate.key === key);
  if (!field) throw new Error(`the form has no field "${String(key)}"`);
  if (field.kind === 'group' && typeof row === 'number') {
    const rows = answers[field.key] as Record<string, Json>[];
    await answer(field.fields, rows[row]!, inRow, situation);
  } else if (row !== undefined) {
    throw new Error(`the demo left "${path.join('.')}" open`);
  } else {
    answers[field.key] = await invent(field, situation, answers);
  }
}
