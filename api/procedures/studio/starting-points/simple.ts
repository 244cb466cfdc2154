import { review } from './usual-steps.js';
import { usualWorkflow } from './usual-workflow.js';

/** One service examines and decides. */
export const simple = usualWorkflow([review]);
