import type { Announcements, ScreenReaderInstructions, UniqueIdentifier } from '@dnd-kit/core';
import { useMemo } from 'react';
import { useWords, type WordKey } from '../../languages/words.js';
import { localized } from '../core/localized.js';
import { useStudio } from '../core/studio-context.js';
import { fieldAt } from './places.js';
import type { Row } from './rows.js';

interface DragWords {
  announcements: Announcements;
  screenReaderInstructions: ScreenReaderInstructions;
}

/** What a screen reader says while a field is moved, in the language of the page. */
export function useDragWords(rows: readonly Row[]): DragWords {
  const say = useWords();
  const { store } = useStudio();
  return useMemo(() => {
    const tell = (word: WordKey, id: UniqueIdentifier, over: UniqueIdentifier | undefined) => {
      const row = rows.find((each) => each.id === id);
      const field = row && fieldAt(store.definition(), row.path);
      const place = rows.findIndex((each) => each.id === (over ?? id)) + 1;
      return say(word, {
        field: localized(field?.label, say('studioForm.untitled')),
        place,
        total: rows.length,
      });
    };
    return {
      screenReaderInstructions: { draggable: say('studioForm.drag.help') },
      announcements: {
        onDragStart: ({ active }) => tell('studioForm.drag.picked', active.id, undefined),
        onDragOver: ({ active, over }) => tell('studioForm.drag.over', active.id, over?.id),
        onDragEnd: ({ active, over }) => tell('studioForm.drag.dropped', active.id, over?.id),
        onDragCancel: ({ active }) => tell('studioForm.drag.cancelled', active.id, undefined),
      },
    };
  }, [rows, say, store]);
}
