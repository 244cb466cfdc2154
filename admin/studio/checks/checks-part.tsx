import CheckIcon from '@mui/icons-material/TaskAltOutlined';
import ErrorIcon from '@mui/icons-material/ErrorOutline';
import WarningIcon from '@mui/icons-material/WarningAmberOutlined';
import { Alert, List, ListItem, ListItemButton, ListItemIcon, ListItemText } from '@mui/material';
import { useWords } from '../../languages/words.js';
import type { Path } from '../core/paths.js';
import { useSavedDraft } from '../core/studio-context.js';

/** What keeps the draft from being published, then what should be looked at; each leads to its place. */
export function ChecksPart({ goTo }: { goTo: (path: Path) => void }) {
  const say = useWords();
  const { checks } = useSavedDraft();
  if (checks.length === 0)
    return (
      <Alert icon={<CheckIcon />} severity="success">
        {say('studio.nothingWrong')}
      </Alert>
    );
  const sorted = checks.toSorted((a, b) => Number(b.severity === 'ERROR') - Number(a.severity === 'ERROR'));
  return (
    <List aria-label={say('studio.part.checks')}>
      {sorted.map(({ severity, path, code, message }, index) => (
        <ListItem key={`${code} ${path.join('.')} ${index}`} disablePadding divider>
          <ListItemButton onClick={() => goTo(path)}>
            <ListItemIcon sx={{ minWidth: 40 }}>
              {severity === 'ERROR' ? (
                <ErrorIcon color="error" titleAccess={say('studio.isError')} />
              ) : (
                <WarningIcon color="warning" titleAccess={say('studio.isWarning')} />
              )}
            </ListItemIcon>
            <ListItemText primary={message} />
          </ListItemButton>
        </ListItem>
      ))}
    </List>
  );
}
