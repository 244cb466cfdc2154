import { createContext, useContext, useSyncExternalStore } from 'react';
import type { DraftShownFragment } from '../../generated/graphql.js';
import type { Definition } from './definition.js';
import type { Path } from './paths.js';
import type { Saver } from './saver.js';
import type { StudioStore } from './studio-store.js';

export interface Studio {
  readonly store: StudioStore;
  readonly saver: Saver;
}

export const StudioContext = createContext<Studio | null>(null);

export function useStudio(): Studio {
  const studio = useContext(StudioContext);
  if (!studio) throw new Error('a part of the studio stands outside of it');
  return studio;
}

/** The part of the definition that `select` picks; it must answer the same object as long as nothing in it changed. */
export function useDefinition<Part>(select: (definition: Definition) => Part): Part {
  const { store } = useStudio();
  return useSyncExternalStore(store.subscribe, () => select(store.definition()));
}

export function useSelected(): Path | null {
  const { store } = useStudio();
  return useSyncExternalStore(store.subscribe, store.selected);
}

/** The draft as it was last saved, with what the API makes of it. */
export function useSavedDraft(): DraftShownFragment {
  const { saver } = useStudio();
  return useSyncExternalStore(saver.subscribe, saver.draft);
}
