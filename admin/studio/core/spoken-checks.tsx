import { Alert, Box } from '@mui/material';
import { isWithin, type Path } from './paths.js';
import { useSavedDraft } from './studio-context.js';

/** What the checks of the last save say of a place, at that place. */
export function SpokenChecks({ path }: { path: Path }) {
  const { checks } = useSavedDraft();
  const here = checks.filter((check) => isWithin(check.path, path));
  if (here.length === 0) return null;
  return (
    <Box sx={{ display: 'grid', gap: 1 }}>
      {here.map(({ severity, code, message, path: place }, index) => (
        <Alert
          key={`${code} ${place.join('.')} ${index}`}
          severity={severity === 'ERROR' ? 'error' : 'warning'}
        >
          {message}
        </Alert>
      ))}
    </Box>
  );
}
