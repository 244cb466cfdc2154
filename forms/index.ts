/** What other parts of the house may use of forms. */
export {
  answersFrom,
  checkAnswers,
  type CheckedAnswers,
  type GivenAnswer,
  type ReadOptions,
} from './check-answers.js';
export {
  checkFormDefinition,
  checkUnfinishedForm,
  isFormDefinition,
} from './definition/check-form-definition.js';
export type { DefinitionProblem } from './definition/definition-problem.js';
export * from './facts.js';
export type * from './field-settings.js';
export type * from './form-definition.js';
export type * from './logic.js';
export { computeFor, holdsFor, shownBy, outsideLogicFaults, type KeptAnswers } from './kept-answers.js';
export { formMessages } from './messages.js';
export { bareDefinition } from './schema/bare-definition.js';
export { canHold } from './definition/can-hold.js';
export { unfinished } from './definition/unfinished.js';
export { toJsonSchema, toPlainJsonSchema } from './schema/json-schema.js';
export { toUiSchema } from './schema/ui-schema.js';
export { sectionsOf, type Section } from './sections.js';
export { addVocabulary } from './schema/vocabulary.js';
export { isRecord } from './json.js';
export { kindOf, settingsOf } from './kinds/registry.js';
export { neededFacts } from './needed-facts.js';
export { changedKeys, checkCorrection, differences, type AnswerDifference } from './corrections.js';
export { itemCodePattern } from './kinds/lookup.kind.js';
export { answersInWords, type AnswerInWords } from './words.js';
