import type { MessageCatalogue } from '../core/problem.js';
import { applicationMessages } from './applications/messages.js';
import { catalogueMessages } from './catalogue/messages.js';
import { checkMessages } from './studio/checks/messages.js';
import { changeMessages } from './studio/differences/messages.js';
import { draftMessages } from './studio/drafts/messages.js';
import { deadlineMessages } from './deadlines/messages.js';
import { listMessages } from './lists/messages.js';
import { feeMessages } from './fees/messages.js';
import { publishingMessages } from './publishing/messages.js';
import { workflowMessages } from './workflow/messages.js';

export const procedureMessages: MessageCatalogue = {
  ...applicationMessages,
  ...catalogueMessages,
  ...checkMessages,
  ...changeMessages,
  ...draftMessages,
  ...deadlineMessages,
  ...feeMessages,
  ...listMessages,
  ...publishingMessages,
  ...workflowMessages,
};
