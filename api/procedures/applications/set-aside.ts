import type { LocalizedText } from '../../core/localized-text.js';
import {
  answersInWords,
  neededFacts,
  type AnswerInWords,
  type Answers,
  type Facts,
  type Field,
  type Json,
  type NeededFacts,
} from '../../forms/index.js';

/** An answer that fits no question of the form that rules its application now; kept beside it and shown to whoever reads it. */
export interface SetAside {
  /** Where it stood: the field, or the group, the row and the field. */
  readonly path: readonly (string | number)[];
  /** The question as it was asked; null: nobody knows any more. */
  readonly field: Field | null;
  /** Label of the repeatable group that the question stood in. */
  readonly within?: LocalizedText;
  readonly value: Json;
}

/** Each answer with a form of its own, so that what reads forms and answers can read it. */
const asked = (kept: SetAside): { form: { fields: readonly Field[] }; answers: Answers } => {
  const field = kept.field ?? unknownField(String(kept.path.at(-1)));
  return { form: { fields: [field] }, answers: { [field.key]: kept.value } };
};

const unknownField = (key: string) =>
  ({ kind: 'long_text', key, label: { fr: key, ar: key, en: key } }) as Field;

/** What must be looked up before they are shown in words; their files are among it. */
export function neededForSetAside(all: readonly SetAside[]): NeededFacts {
  const needed = all.map(asked).map(({ form, answers }) => neededFacts(form, answers));
  return {
    communes: needed.flatMap(({ communes }) => communes),
    files: needed.flatMap(({ files }) => files),
    applications: needed.flatMap(({ applications }) => applications),
    listItems: needed.flatMap(({ listItems }) => listItems),
  };
}

export const setAsideInWords = (all: readonly SetAside[], facts: Facts): AnswerInWords[] =>
  all.flatMap((kept) => {
    const { form, answers } = asked(kept);
    return answersInWords(form, answers, facts).map((answer) => ({
      ...answer,
      section: kept.within ?? null,
    }));
  });
