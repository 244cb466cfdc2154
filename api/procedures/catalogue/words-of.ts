import type { RevisionWords } from './procedure-definition.js';

/** What a revision says, without what became of it. */
export const wordsOf = ({ title, summary, rules, form, workflow }: RevisionWords): RevisionWords => ({
  title,
  summary,
  rules,
  form,
  workflow,
});
