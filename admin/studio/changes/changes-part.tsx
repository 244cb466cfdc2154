import { Alert, Chip, List, ListItem, ListItemButton, ListItemText } from '@mui/material';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useAsk } from '../../data/ask.js';
import { nameOf } from '../../data/client.js';
import { RevisionChangesDocument } from '../../generated/graphql.js';
import { useWords } from '../../languages/words.js';
import { Failed } from '../../shell/failed.js';
import { Waiting } from '../../shell/waiting.js';
import type { Path } from '../core/paths.js';
import { useSavedDraft } from '../core/studio-context.js';

/** What the draft says otherwise than what is published, in words; each leads to its place. */
export function ChangesPart({ goTo }: { goTo: (path: Path) => void }) {
  const say = useWords();
  const { id, version } = useSavedDraft();
  const queries = useQueryClient();
  const { data, error, isPending, isLoadingError } = useAsk(RevisionChangesDocument, { revisionId: id });
  useEffect(() => {
    void queries.invalidateQueries({ queryKey: [nameOf(RevisionChangesDocument)] });
  }, [queries, version]);
  if (isPending) return <Waiting />;
  if (isLoadingError) return <Failed error={error} />;
  const changes = data.revisionChanges;
  if (changes.length === 0) return <Alert severity="info">{say('studio.noChanges')}</Alert>;
  return (
    <List aria-label={say('studio.part.changes')}>
      {changes.map(({ path, code, message, openApplications }) => (
        <ListItem key={`${code} ${path.join('.')} ${message}`} disablePadding divider>
          <ListItemButton onClick={() => goTo(path)}>
            <ListItemText primary={message} />
            {openApplications !== null && openApplications > 0 && (
              <Chip
                color="warning"
                variant="outlined"
                size="small"
                label={say('studio.standThere', { smart_count: openApplications })}
              />
            )}
          </ListItemButton>
        </ListItem>
      ))}
    </List>
  );
}
