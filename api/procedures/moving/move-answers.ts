import type { LocalizedText } from '../../core/localized-text.js';
import {
  isRecord,
  kindOf,
  noFacts,
  settingsOf,
  type Answers,
  type Field,
  type FormDefinition,
  type Json,
} from '../../forms/index.js';
import type { SetAside } from '../applications/set-aside.js';

export interface MovedAnswers {
  readonly answers: Answers;
  readonly setAside: readonly SetAside[];
}

/**
 * The answers of an application under another form. What has a place in it stays in that place, even when the new form
 * is stricter: it can be mended there. What has none is set aside. Nothing is lost. `today` is the legal day.
 */
export function moveAnswers(
  before: FormDefinition,
  after: FormDefinition,
  answers: Answers,
  today: string,
): MovedAnswers {
  const setAside: SetAside[] = [];
  const moved = moveRow(before.fields, after.fields, answers, { path: [], today, setAside });
  return { answers: moved, setAside };
}

interface Place {
  readonly path: readonly (string | number)[];
  /** Label of the group whose row this is. */
  readonly within?: LocalizedText;
  readonly today: string;
  readonly setAside: SetAside[];
}

function moveRow(before: readonly Field[], after: readonly Field[], answers: Answers, place: Place): Answers {
  const kept = Object.entries(answers).flatMap(([key, value]): [string, Json][] => {
    const [old, now] = [before, after].map((fields) => fields.find((field) => field.key === key));
    const path = [...place.path, key];
    if (now?.kind === 'group' && Array.isArray(value) && value.every(isRecord)) {
      const rows = old?.kind === 'group' ? old.fields : [];
      const moved = value.map((row, at) =>
        moveRow(rows, now.fields, row, { ...place, path: [...path, at], within: now.label }),
      );
      return [[key, moved]];
    }
    if (now && fits(old, now, value, place.today)) return [[key, value]];
    place.setAside.push({ path, field: old ?? null, ...(place.within && { within: place.within }), value });
    return [];
  });
  return Object.fromEntries(kept);
}

/** Whether the answer has a place in the field as it is now. */
function fits(old: Field | undefined, now: Field, value: Json, today: string): boolean {
  if (value === null) return true;
  const kind = kindOf(now);
  if (now.kind === 'group' || kind.shape === 'none') return false;
  const isSame = old?.kind === now.kind;
  // What is computed is computed anew: only what was computed before may go for that.
  if (kind.shape === 'computed') return isSame;
  // An answer of the same kind may be too long now and stays to be shortened; a choice that is offered no more is none.
  if (isSame && !kind.listed) return true;
  const reading = kind.read(value, settingsOf(now), { facts: noFacts, today, language: 'fr' });
  return 'value' in reading;
}
