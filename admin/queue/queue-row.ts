import type { QueueRowFragment } from '../generated/graphql.js';

/** One line of the queue, as queue.graphql asks for it. */
export type QueueRow = QueueRowFragment;
