import {
  closestCenter,
  DndContext,
  KeyboardSensor,
  PointerSensor,
  useSensor,
  useSensors,
  type DragEndEvent,
} from '@dnd-kit/core';
import { SortableContext, sortableKeyboardCoordinates, verticalListSortingStrategy } from '@dnd-kit/sortable';
import { Box, Button, Typography } from '@mui/material';
import { useCallback, useMemo, useRef, useState } from 'react';
import { useWords } from '../../languages/words.js';
import { localized } from '../core/localized.js';
import { samePath, type Path } from '../core/paths.js';
import { useDefinition, useSavedDraft, useSelected, useStudio } from '../core/studio-context.js';
import { copiedField } from './clipboard.js';
import type { Severity } from './field-marks.js';
import { FieldRow, type OpenMenu } from './field-row.js';
import { fieldAt, fieldPathIn } from './places.js';
import { referencesTo } from './references.js';
import { RemoveDialog } from './remove-dialog.js';
import { RowMenu } from './row-menu.js';
import { rowsOf, rowsSignature } from './rows.js';
import { useDragWords } from './use-drag-words.js';
import type { FieldActs } from './use-field-acts.js';
import { useListKeys } from './use-list-keys.js';

/** Made once: sensors of new options would have every line drawn anew. */
const byPointer = { activationConstraint: { distance: 5 } };
const byKeyboard = { coordinateGetter: sortableKeyboardCoordinates };

interface Props {
  acts: FieldActs;
  /** The selected line was chosen once more: one wants to write into it. */
  onEnter: () => void;
}

/** The fields in reading order. */
export function FieldList({ acts, onEnter }: Props) {
  const say = useWords();
  const { store } = useStudio();
  const signature = useDefinition(rowsSignature);
  const rows = useMemo(() => rowsOf(signature), [signature]);
  const ids = useMemo(() => rows.map(({ id }) => id), [rows]);
  const selected = fieldPathIn(useSelected());
  const severities = useSeverities();
  const [menu, setMenu] = useState<OpenMenu | null>(null);
  const [removing, setRemoving] = useState<Path | null>(null);
  const select = useCallback(
    (path: Path) => {
      if (samePath(store.selected(), path)) onEnter();
      // A place of its own each time, so that the panel knows that it was chosen again.
      store.select([...path]);
    },
    [store, onEnter],
  );
  const list = useRef<HTMLOListElement>(null);
  const remove = (path: Path) => {
    setRemoving(null);
    acts.remove(path);
    requestAnimationFrame(() =>
      list.current?.querySelector<HTMLElement>('[data-row][tabindex="0"]')?.focus(),
    );
  };
  const removeOrAsk = (path: Path) =>
    referencesTo(store.definition(), path).length > 0 ? setRemoving(path) : remove(path);
  const { onKeyDown, entered, onFocus } = useListKeys({ rows, selected, acts, onRemove: removeOrAsk });
  const sensors = useSensors(useSensor(PointerSensor, byPointer), useSensor(KeyboardSensor, byKeyboard));
  const accessibility = useDragWords(rows);
  const pathOf = (id: unknown) => rows.find((row) => row.id === id)?.path;
  const drop = ({ active, over }: DragEndEvent) => {
    const [from, to] = [pathOf(active.id), pathOf(over?.id)];
    if (from && to && !samePath(from, to)) acts.move(from, to);
  };
  if (rows.length === 0)
    return (
      <>
        <Typography color="text.secondary">{say('studioForm.nothingAsked')}</Typography>
        {copiedField() && <Button onClick={() => acts.paste(null)}>{say('studioForm.pasteFirst')}</Button>}
      </>
    );
  return (
    <>
      <DndContext
        sensors={sensors}
        collisionDetection={closestCenter}
        accessibility={accessibility}
        onDragEnd={drop}
      >
        <SortableContext items={ids} strategy={verticalListSortingStrategy}>
          <Box
            component="ol"
            ref={list}
            aria-label={say('studioForm.fields')}
            onKeyDown={onKeyDown}
            onFocus={onFocus}
            sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 0.5 }}
          >
            {rows.map((row) => (
              <FieldRow
                key={row.id}
                row={row}
                selected={samePath(selected, row.path)}
                entered={entered === row.id}
                severity={severities.get(row.path.join('.'))}
                onSelect={select}
                onMenu={setMenu}
              />
            ))}
          </Box>
        </SortableContext>
      </DndContext>
      {menu && (
        <RowMenu
          path={menu.row.path}
          anchor={menu.anchor}
          acts={acts}
          onRemove={removeOrAsk}
          onClose={() => setMenu(null)}
        />
      )}
      {removing && (
        <RemoveDialog
          field={localized(fieldAt(store.definition(), removing)?.label, say('studioForm.untitled'))}
          references={referencesTo(store.definition(), removing)}
          onConfirm={() => remove(removing)}
          onClose={() => setRemoving(null)}
        />
      )}
    </>
  );
}

/** The worst that the checks find inside each field, by its place. */
function useSeverities(): ReadonlyMap<string, Severity> {
  const { checks } = useSavedDraft();
  return useMemo(() => {
    const found = new Map<string, Severity>();
    for (const { path, severity } of checks) {
      const place = fieldPathIn(path)?.join('.');
      if (place !== undefined && found.get(place) !== 'ERROR') found.set(place, severity);
    }
    return found;
  }, [checks]);
}
