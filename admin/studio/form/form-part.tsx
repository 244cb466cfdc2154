import AddIcon from '@mui/icons-material/Add';
import BackIcon from '@mui/icons-material/ArrowBack';
import { Box, Button, Stack, Typography, useMediaQuery } from '@mui/material';
import { useTheme } from '@mui/material/styles';
import { useRef, useState } from 'react';
import type { FieldKind } from '../../../forms/form-definition.js';
import { useWords } from '../../languages/words.js';
import { turned } from '../../theme/turned.js';
import { at, type Path } from '../core/paths.js';
import { useDefinition, useSelected, useStudio } from '../core/studio-context.js';
import { FieldEditor } from './field-editor.js';
import { FieldList } from './field-list.js';
import { Palette } from './palette.js';
import { fieldPathIn, fieldsAt, rulePathIn } from './places.js';
import { RuleEditor } from './rule-editor.js';
import { RulesList } from './rules-list.js';
import { useFieldActs } from './use-field-acts.js';
import { usePanelFocus } from './use-panel-focus.js';

const formRules = ['form', 'rules'];

/** The form builder: its fields and rules, and beside them what is chosen of them, or what may be added. */
export function FormPart() {
  const say = useWords();
  const { store } = useStudio();
  const acts = useFieldActs();
  const selected = useSelected();
  const narrow = useMediaQuery(useTheme().breakpoints.down('md'));
  const shown = rulePathIn(selected) ?? fieldPathIn(selected);
  const isThere = useDefinition((definition) => shown !== null && at(definition, shown) !== undefined);
  // The palette stays open until something is chosen, wherever that is done.
  const [opened, setOpened] = useState<{ by: typeof selected } | null>(null);
  const adding = opened !== null && opened.by === selected;
  const panel = useRef<HTMLDivElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const writeNext = usePanelFocus(panel, { selected, adding, narrow });
  const isOpen = adding || isThere;
  const add = (kind: FieldKind) => {
    writeNext();
    acts.add(kind);
  };
  /** Behind the last field of the group, which is then the selected one. */
  const addInside = (group: Path) => {
    const last = fieldsAt(store.definition(), [...group, 'fields']).length - 1;
    const by = last < 0 ? group : [...group, 'fields', last];
    store.select(by);
    setOpened({ by });
  };
  const close = () => {
    setOpened(null);
    store.select(null);
    requestAnimationFrame(() =>
      list.current?.querySelector<HTMLElement>('[data-row][tabindex="0"]')?.focus(),
    );
  };
  return (
    <Box
      sx={{
        display: 'grid',
        gap: 3,
        alignItems: 'start',
        gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'minmax(0, 5fr) minmax(0, 6fr)' },
      }}
    >
      <Stack ref={list} spacing={2} sx={{ ...(narrow && isOpen && { display: 'none' }) }}>
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
          <Typography variant="h2" sx={{ flex: 1 }}>
            {say('studioForm.fields')}
          </Typography>
          <Button variant="outlined" startIcon={<AddIcon />} onClick={() => setOpened({ by: selected })}>
            {say('studioForm.add')}
          </Button>
        </Box>
        <FieldList acts={acts} onEnter={writeNext} />
        <RulesList list={formRules} />
      </Stack>
      {(!narrow || isOpen) && (
        <Box
          ref={panel}
          role="region"
          aria-label={say('studioForm.panel')}
          sx={{
            p: { xs: 0, md: 2 },
            border: { md: 1 },
            borderColor: { md: 'divider' },
            borderRadius: 1,
            bgcolor: { md: 'background.paper' },
            // The list may be long: what is edited stays beside it.
            ...(!narrow && {
              position: 'sticky',
              top: 72,
              maxHeight: 'calc(100vh - 88px)',
              overflow: 'auto',
            }),
          }}
        >
          {narrow && (
            <Button startIcon={<BackIcon sx={turned} />} onClick={close} sx={{ mb: 1 }}>
              {say('studioForm.backToList')}
            </Button>
          )}
          {adding || !isThere || !shown ? (
            <Palette onAdd={add} />
          ) : rulePathIn(selected) ? (
            <RuleEditor key={shown.join('.')} path={shown} />
          ) : (
            <FieldEditor key={shown.join('.')} path={shown} onAddInside={addInside} />
          )}
        </Box>
      )}
    </Box>
  );
}
