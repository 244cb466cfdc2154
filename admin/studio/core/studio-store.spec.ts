import { describe, expect, it } from '@jest/globals';
import type { Definition } from './definition.js';
import { merge } from './merge.js';
import { withAt } from './paths.js';
import { StudioStore } from './studio-store.js';

const begun = { title: { fr: 'a' }, summary: {}, form: { fields: [] } } as unknown as Definition;
const title = (fr: string) => (definition: Definition) => withAt(definition, ['title', 'fr'], fr);
const summary = (fr: string) => (definition: Definition) => withAt(definition, ['summary', 'fr'], fr);

describe('what was written in the studio', () => {
  it('is undone and done again; letters of one word together', () => {
    const store = new StudioStore(begun);
    store.change(title('b'), 'title');
    store.change(title('bc'), 'title');
    store.change(summary('s'), 'summary');
    store.undo();
    expect(store.definition()).toMatchObject({ title: { fr: 'bc' }, summary: {} });
    store.undo();
    expect(store.definition()).toBe(begun);
    expect(store.canUndo()).toBe(false);
    store.redo();
    store.redo();
    expect(store.definition()).toMatchObject({ title: { fr: 'bc' }, summary: { fr: 's' } });
    expect(store.canRedo()).toBe(false);
  });

  it('is undone without undoing what somebody else saved meanwhile', () => {
    const store = new StudioStore(begun);
    store.change(title('ours'));
    const theirs = summary('theirs')(begun);
    const withTheirs = (definition: Definition) => merge(begun, definition, theirs).merged;
    store.take(withTheirs(store.definition()), withTheirs);
    expect(store.definition()).toMatchObject({ title: { fr: 'ours' }, summary: { fr: 'theirs' } });
    store.undo();
    expect(store.definition()).toMatchObject({ title: { fr: 'a' }, summary: { fr: 'theirs' } });
    store.redo();
    expect(store.definition()).toMatchObject({ title: { fr: 'ours' }, summary: { fr: 'theirs' } });
  });

  it('forgets what was undone when something else is written', () => {
    const store = new StudioStore(begun);
    store.change(title('b'));
    store.undo();
    store.change(title('c'));
    expect(store.canRedo()).toBe(false);
  });
});
