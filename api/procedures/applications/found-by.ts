import { fold } from '../../core/fold.js';
import type { Answers, Field, FormDefinition, Json } from '../../forms/index.js';
import type { Application } from './application.columns.js';

/** Keeps what an application is found by beside its number and names; to be called whenever its answers are final. */
export function findByAnswers(application: Application, form: FormDefinition): void {
  application.answerWords = wordsOf(form, application.answers);
  application.communeCode = communeOf(form, application.answers) ?? application.communeCode;
}

/** What the applicant wrote in free words, folded for search; numbers of cards and accounts are not among it. */
export const wordsOf = ({ fields }: FormDefinition, answers: Answers): string =>
  fold(fields.flatMap((field) => written(field, answers[field.key])).join(' '));

/** The first commune that the applicant named: that of the project, the shop, the home. */
export function communeOf({ fields }: FormDefinition, answers: Answers): string | null {
  const named = fields.find(({ kind, key }) => kind === 'commune' && typeof answers[key] === 'string');
  return named ? (answers[named.key] as string) : null;
}

function written(field: Field, answer: Json | undefined): string[] {
  if (field.kind === 'group' && Array.isArray(answer))
    return (answer as readonly Answers[]).flatMap((row) =>
      field.fields.flatMap((inner) => written(inner, row[inner.key])),
    );
  return (field.kind === 'text' || field.kind === 'long_text') && typeof answer === 'string' ? [answer] : [];
}
