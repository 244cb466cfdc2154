import { Alert, Chip, List, ListItem, ListItemButton, ListItemText } from '@mui/material';
import { useAsk } from '../../data/ask.js';
import { RevisionChangesDocument } from '../../generated/graphql.js';
import { useWords } from '../../languages/words.js';
import { Failed } from '../../shell/failed.js';
import { Waiting } from '../../shell/waiting.js';
import type { Path } from '../core/paths.js';

interface Props {
  revisionId: string;
  /** Leads to the place of a change; absent where there is nowhere to go. */
  goTo?: (path: Path) => void;
}

/** What a draft says otherwise than what is published, in words. */
export function ChangesList({ revisionId, goTo }: Props) {
  const say = useWords();
  const { data, error, isPending, isLoadingError } = useAsk(RevisionChangesDocument, { revisionId });
  if (isPending) return <Waiting />;
  if (isLoadingError) return <Failed error={error} />;
  const changes = data.revisionChanges;
  if (changes.length === 0) return <Alert severity="info">{say('studio.noChanges')}</Alert>;
  return (
    <List aria-label={say('studio.part.changes')}>
      {changes.map(({ path, code, message, openApplications }) => {
        const shown = (
          <>
            <ListItemText primary={message} />
            {openApplications !== null && openApplications > 0 && (
              <Chip
                color="warning"
                variant="outlined"
                size="small"
                label={say('studio.standThere', { smart_count: openApplications })}
              />
            )}
          </>
        );
        return (
          <ListItem key={`${code} ${path.join('.')} ${message}`} disablePadding={Boolean(goTo)} divider>
            {goTo ? <ListItemButton onClick={() => goTo(path)}>{shown}</ListItemButton> : shown}
          </ListItem>
        );
      })}
    </List>
  );
}
