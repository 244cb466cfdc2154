import { refuseIfAny, type Problem } from '../../core/problem.js';

/** What is wrong with a text that a person writes to another: it is neither empty nor endless. */
export function textProblems(text: string, path: string, longest = 5000): Problem[] {
  const trimmed = text.trim();
  const problem = (code: string, params?: Problem['params']) => [
    { path: [path], code, ...(params && { params }) },
  ];
  if (trimmed === '') return problem('application.text_missing');
  if (trimmed.length > longest) return problem('application.text_too_long', { max: longest });
  return [];
}

/** The text without the blanks around it, when nothing is wrong with it. */
export function checkedText(text: string, path: string, longest?: number): string {
  refuseIfAny(textProblems(text, path, longest));
  return text.trim();
}
