import DragIcon from '@mui/icons-material/DragIndicator';
import MoreIcon from '@mui/icons-material/MoreVert';
import { Box, ButtonBase, IconButton, Typography } from '@mui/material';
import { useSortable } from '@dnd-kit/sortable';
import { CSS } from '@dnd-kit/utilities';
import { memo } from 'react';
import { kindOf } from '../../../forms/kinds/registry.js';
import { useWords } from '../../languages/words.js';
import type { Path } from '../core/paths.js';
import { useDefinition } from '../core/studio-context.js';
import { useLanguage } from '../core/use-language.js';
import { localized } from '../core/localized.js';
import { FieldMarks, type Severity } from './field-marks.js';
import { fieldAt, isInGroup } from './places.js';
import type { Row } from './rows.js';

/** The menu of a line, and the button that it hangs on. */
export interface OpenMenu {
  readonly row: Row;
  readonly anchor: HTMLElement;
}

interface Props {
  row: Row;
  selected: boolean;
  /** The one line that the keyboard enters the list by; the arrows lead to the others. */
  entered: boolean;
  severity: Severity | undefined;
  onSelect: (path: Path) => void;
  onMenu: (menu: OpenMenu) => void;
}

/** One field of the list. It is drawn anew only when its own field changes. */
export const FieldRow = memo(function FieldRow({
  row,
  selected,
  entered,
  severity,
  onSelect,
  onMenu,
}: Props) {
  const say = useWords();
  const language = useLanguage();
  const field = useDefinition((definition) => fieldAt(definition, row.path));
  const { attributes, listeners, setNodeRef, setActivatorNodeRef, transform, transition, isDragging } =
    useSortable({ id: row.id, attributes: { roleDescription: say('studioForm.drag.role') } });
  if (!field) return null;
  const label = localized(field.label, say('studioForm.untitled'));
  const isHeading = field.kind === 'heading';
  const tabIndex = entered ? 0 : -1;
  return (
    <Box
      component="li"
      ref={setNodeRef}
      style={{ transform: CSS.Translate.toString(transform), transition }}
      sx={{
        display: 'flex',
        alignItems: 'center',
        marginInlineStart: isInGroup(row.path) ? 3 : 0,
        marginBlockStart: isHeading ? 1 : 0,
        border: 1,
        borderColor: selected ? 'primary.main' : 'divider',
        borderRadius: 1,
        bgcolor: selected ? 'action.selected' : 'background.paper',
        ...(selected && { boxShadow: (theme) => `inset 0 0 0 1px ${theme.palette.primary.main}` }),
        ...(isDragging && { opacity: 0.6, position: 'relative', zIndex: 1 }),
      }}
    >
      <IconButton
        {...attributes}
        {...listeners}
        ref={setActivatorNodeRef}
        tabIndex={tabIndex}
        data-handle
        aria-label={say('studioForm.drag.move', { field: label })}
        sx={{ minWidth: 32, px: 0.5, touchAction: 'none', cursor: 'grab' }}
      >
        <DragIcon fontSize="small" />
      </IconButton>
      <ButtonBase
        data-row={row.id}
        tabIndex={tabIndex}
        aria-current={selected || undefined}
        onClick={() => onSelect(row.path)}
        sx={{
          flex: 1,
          minWidth: 0,
          minHeight: 44,
          justifyContent: 'flex-start',
          textAlign: 'start',
          gap: 1,
          py: 0.5,
        }}
      >
        <Box sx={{ flex: 1, minWidth: 0 }}>
          <Typography
            component="bdi"
            variant="body2"
            sx={{ display: 'block', fontWeight: isHeading ? 600 : 400, overflowWrap: 'anywhere' }}
          >
            {label}
          </Typography>
          <Typography variant="caption" color="text.secondary" component="span">
            {kindOf(field).name[language]}
          </Typography>
        </Box>
        <FieldMarks field={field} severity={severity} />
      </ButtonBase>
      <IconButton
        tabIndex={tabIndex}
        aria-label={say('studioForm.acts', { field: label })}
        aria-haspopup="menu"
        onClick={(event) => onMenu({ row, anchor: event.currentTarget })}
      >
        <MoreIcon fontSize="small" />
      </IconButton>
    </Box>
  );
});
