import type { DocumentNode } from 'graphql';
import type { LoggedEvent } from '../events/event.js';
import type { Viewer } from '../access/viewer.js';
import type { Following } from './following.js';
import { Group, type Execute } from './group.js';
import type { SubscriptionOperation } from './operation.js';
import { RecentResults } from './recent-results.js';
import { viewerKey } from './viewer-key.js';

/** The groups of this process, by what they ask and by what they listen to. */
export class Groups {
  private readonly byKey = new Map<string, Group>();
  private readonly byTopic = new Map<string, Set<Group>>();
  private readonly documents = new WeakMap<DocumentNode, number>();
  private readonly recent = new RecentResults();
  private documentsSeen = 0;
  private groupsSeen = 0;

  /** The group of those who ask the same with the same rights; it counts one member more. */
  enter(operation: SubscriptionOperation, viewer: Viewer, following: Following, execute: Execute): Group {
    const rights = viewerKey(viewer);
    const key = `${this.numberOf(operation.document)} ${operation.question} ${rights}`;
    let group = this.byKey.get(key);
    if (!group) {
      group = new Group(key, viewer, rights, following, execute, ++this.groupsSeen, this.recent);
      this.byKey.set(key, group);
      for (const topic of following.topics) this.listeners(topic).add(group);
    }
    group.size += 1;
    return group;
  }

  /** A member left; a group without members is gone. */
  leave(group: Group): void {
    group.size -= 1;
    if (group.size > 0) return;
    this.byKey.delete(group.key);
    for (const topic of group.following.topics) {
      const listeners = this.listeners(topic);
      listeners.delete(group);
      if (listeners.size === 0) this.byTopic.delete(topic);
    }
  }

  /** Hands an event to each group that listens to one of its topics. */
  handOut(event: LoggedEvent): void {
    const listening = new Set<Group>();
    for (const topic of event.topics) for (const group of this.byTopic.get(topic) ?? []) listening.add(group);
    for (const group of listening) group.offer(event);
  }

  private listeners(topic: string): Set<Group> {
    let found = this.byTopic.get(topic);
    if (!found) this.byTopic.set(topic, (found = new Set()));
    return found;
  }

  /** Equal texts are parsed once and share their document, as long as the server keeps it. */
  private numberOf(document: DocumentNode): number {
    let number = this.documents.get(document);
    if (number === undefined) this.documents.set(document, (number = ++this.documentsSeen));
    return number;
  }
}
