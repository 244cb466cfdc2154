import AddIcon from '@mui/icons-material/Add';
import { Box, Button, Typography } from '@mui/material';
import { useEffect, useRef, type ReactNode } from 'react';
import { useWords } from '../../languages/words.js';
import type { Definition } from './definition.js';
import { at, insertedAt, movedAt, removedAt, type Path } from './paths.js';
import { RowActs } from './row-acts.js';
import { useDefinition, useStudio } from './studio-context.js';

interface Props<Item> {
  /** Where the list stands in the definition. */
  path: Path;
  /** What one of them is called: 'Pièce'. */
  noun: string;
  add: string;
  create: (definition: Definition) => Item;
  children: (item: Item, path: Path, index: number) => ReactNode;
  /** What else one removed makes necessary, e.g. an empty list that must not stay. */
  afterRemoval?: (definition: Definition) => Definition;
  canAdd?: boolean;
}

const none: readonly never[] = [];
const controls = 'input:not([type=hidden]), select, textarea, button';

/** A list of the definition: each row with its controls, and the focus goes where the row went. */
export function Rows<Item>({
  path,
  noun,
  add,
  create,
  children,
  afterRemoval = (definition) => definition,
  canAdd = true,
}: Props<Item>) {
  const say = useWords();
  const { store } = useStudio();
  const items = useDefinition((definition) => (at(definition, path) ?? none) as readonly Item[]);
  const list = useRef<HTMLDivElement>(null);
  const next = useRef<{ row: number; find: string } | null>(null);
  useEffect(() => {
    if (!next.current) return;
    const { row, find } = next.current;
    next.current = null;
    const rows = list.current?.querySelectorAll<HTMLElement>(`:scope > [data-row]`);
    const adder = list.current?.querySelector<HTMLElement>(':scope > [data-add]');
    (rows?.[row]?.querySelector<HTMLElement>(find) ?? adder)?.focus();
  }, [items]);
  const focusAfter = (row: number, find: string) => (next.current = { row, find });
  const remove = (index: number) => {
    // The next one has moved up to here; behind the last one stands the button that adds.
    focusAfter(index, '[data-act=remove]');
    store.change((definition) => afterRemoval(removedAt(definition, path, index)));
  };
  return (
    <Box ref={list} sx={{ display: 'grid', gap: 2 }}>
      {items.map((item, index) => {
        const what = say('studioWorkflow.numbered', { what: noun, number: index + 1 });
        return (
          <Box
            key={index}
            role="group"
            aria-label={what}
            data-row
            sx={{
              display: 'grid',
              gap: 1.5,
              borderInlineStart: '3px solid',
              borderInlineStartColor: (theme) => theme.palette.divider,
              paddingInlineStart: 1.5,
              minWidth: 0,
            }}
          >
            <Box sx={{ display: 'flex', alignItems: 'center', justifyContent: 'space-between', gap: 1 }}>
              <Typography variant="body2" sx={{ fontWeight: 600 }}>
                {what}
              </Typography>
              <RowActs
                what={what}
                index={index}
                count={items.length}
                onMove={(to, by) => {
                  focusAfter(to, `[data-act=${by}]`);
                  store.change((definition) => movedAt(definition, path, index, to));
                }}
                onRemove={() => remove(index)}
              />
            </Box>
            <Box data-fields sx={{ display: 'grid', gap: 1.5, minWidth: 0 }}>
              {children(item, [...path, index], index)}
            </Box>
          </Box>
        );
      })}
      {canAdd && (
        <Button
          data-add
          size="small"
          startIcon={<AddIcon />}
          sx={{ justifySelf: 'start' }}
          onClick={() => {
            focusAfter(items.length, `[data-fields] :is(${controls})`);
            store.change((definition) => insertedAt(definition, path, items.length, create(definition)));
          }}
        >
          {add}
        </Button>
      )}
    </Box>
  );
}
