export { AnswerDifferenceType, AnswerInput, AnswerType } from './answer.types.js';
export { fieldTypes } from './field.types.js';
export { FormDefinitionType } from './form-definition.type.js';
