import { Alert } from '@mui/material';
import { useSavedDraft } from '../core/studio-context.js';

/** What the checks say of the rules as a whole, which stands in no card. */
export function OtherChecks() {
  const { checks } = useSavedDraft();
  return checks
    .filter(({ path }) => path.length === 0 || (path[0] === 'rules' && path.length === 1))
    .map(({ code, message, severity }, index) => (
      <Alert key={`${code} ${index}`} severity={severity === 'ERROR' ? 'error' : 'warning'}>
        {message}
      </Alert>
    ));
}
