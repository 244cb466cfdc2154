import type { Announcements, ScreenReaderInstructions, UniqueIdentifier } from '@dnd-kit/core';
import { useMemo, useRef } from 'react';
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
  // When it is dropped the form has changed already: what is moved is named when it is picked up.
  const moved = useRef('');
  return useMemo(() => {
    const tell = (word: WordKey, id: UniqueIdentifier, over: UniqueIdentifier | undefined) => {
      const place = rows.findIndex((each) => each.id === (over ?? id)) + 1;
      return say(word, {
        field: moved.current,
        place,
        total: rows.length,
      });
    };
    return {
      screenReaderInstructions: { draggable: say('studioForm.drag.help') },
      announcements: {
        onDragStart: ({ active }) => {
          const path = rows.find(({ id }) => id === active.id)?.path;
          const field = path && fieldAt(store.definition(), path);
          moved.current = localized(field?.label, say('studioForm.untitled'));
          return tell('studioForm.drag.picked', active.id, undefined);
        },
        onDragOver: ({ active, over }) => tell('studioForm.drag.over', active.id, over?.id),
        onDragEnd: ({ active, over }) => tell('studioForm.drag.dropped', active.id, over?.id),
        onDragCancel: ({ active }) => tell('studioForm.drag.cancelled', active.id, undefined),
      },
    };
  }, [rows, say, store]);
}
