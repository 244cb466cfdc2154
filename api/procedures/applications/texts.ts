import { refuse } from '../../core/problem.js';

/** A text that a person writes to another: not empty, not endless. */
export function checkedText(text: string, path: string, longest = 5000): string {
  const trimmed = text.trim();
  if (trimmed === '') refuse('application.text_missing', [path]);
  if (trimmed.length > longest) refuse('application.text_too_long', [path], { max: longest });
  if (trimmed.includes('\0') || !trimmed.isWellFormed()) refuse('application.text_broken', [path]);
  return trimmed;
}
