import { tellKind } from '../testing/tell-kind.js';
import { heading } from './heading.kind.js';

tellKind(heading, {
  'asks nothing': { settings: {}, refuses: [['x', 'form.not_a_question']], says: [['', '', '']] },
});
