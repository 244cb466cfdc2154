import WarningIcon from '@mui/icons-material/WarningAmberOutlined';
import { Box, ButtonBase } from '@mui/material';
import type { ReactNode } from 'react';
import { useWords } from '../../languages/words.js';
import type { Path } from '../core/paths.js';
import { useStudio } from '../core/studio-context.js';
import { useIsToLookAt } from './selection.js';

interface Props {
  path: Path;
  isSelected: boolean;
  title: string;
  children: ReactNode;
}

/** One step or passage: the whole row selects it. What is selected has a bar beside it, not only another colour. */
export function ChoiceRow({ path, isSelected, title, children }: Props) {
  const say = useWords();
  const { store } = useStudio();
  const isToLookAt = useIsToLookAt();
  return (
    <li>
      <ButtonBase
        aria-current={isSelected || undefined}
        onClick={() => store.select(path)}
        data-choice={path.join('.')}
        sx={{
          display: 'flex',
          alignItems: 'center',
          justifyContent: 'flex-start',
          gap: 1,
          width: '100%',
          minHeight: 44,
          px: 1.5,
          py: 0.75,
          textAlign: 'start',
          font: 'inherit',
          borderInlineStart: '4px solid',
          borderInlineStartColor: (theme) => (isSelected ? theme.palette.primary.main : 'transparent'),
          bgcolor: isSelected ? 'action.selected' : 'transparent',
          '&:hover': { bgcolor: isSelected ? 'action.selected' : 'action.hover' },
          '&:focus-visible': { outline: '2px solid', outlineColor: 'primary.main', outlineOffset: -2 },
        }}
      >
        <Box component="span" sx={{ flex: 1, minWidth: 0, overflowWrap: 'anywhere' }}>
          <Box component="bdi" sx={{ fontWeight: 600 }}>
            {title}
          </Box>
          {children}
        </Box>
        {isToLookAt(path) && (
          <WarningIcon color="warning" fontSize="small" titleAccess={say('studioWorkflow.toLookAt')} />
        )}
      </ButtonBase>
    </li>
  );
}
