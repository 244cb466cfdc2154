import type { Path } from '../core/paths.js';
import { useSavedDraft, useSelected } from '../core/studio-context.js';
import { isWithin } from '../core/paths.js';

export type Kind = 'steps' | 'transitions';

export interface Selection {
  readonly kind: Kind;
  readonly index: number;
}

/** What is selected of the workflow: a check may speak of something deep inside a step or a passage. */
export function selectionOf(path: Path | null): Selection | null {
  const [part, kind, index] = path ?? [];
  if (part !== 'workflow' || (kind !== 'steps' && kind !== 'transitions') || index === undefined) return null;
  return { kind, index: Number(index) };
}

export const useSelection = (): Selection | null => selectionOf(useSelected());

export const pathOf = (kind: Kind, index: number): Path => ['workflow', kind, index];

/** Whether the last checks speak of something there. */
export function useIsToLookAt(): (path: Path) => boolean {
  const { checks } = useSavedDraft();
  return (path) => checks.some((check) => isWithin(check.path, path));
}
