import MoreIcon from '@mui/icons-material/MoreVert';
import { Alert, IconButton, Menu, MenuItem, Tooltip } from '@mui/material';
import { useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { send } from '../data/client.js';
import { useActOn } from '../data/use-act-on.js';
import { DiscardDraftDocument, RevisionFileDocument } from '../generated/graphql.js';
import { useWords } from '../languages/words.js';
import { Dialog } from '../shell/dialog.js';
import { Failed } from '../shell/failed.js';
import { Problems } from '../shell/problems.js';
import { useStudio } from './core/studio-context.js';
import { saveFile } from './core/save-file.js';
import type { Opened } from './studio.page.js';

/** What is done with the draft as a whole and rarely: keep it as a file, throw it away. */
export function MoreActs({ draft }: { draft: Opened }) {
  const say = useWords();
  const { saver } = useStudio();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const [discarding, setDiscarding] = useState(false);
  const close = () => setAnchor(null);
  const exportFile = async () => {
    close();
    await saver.flush();
    const { procedureRevision } = await send(RevisionFileDocument, { id: draft.id });
    if (procedureRevision) saveFile(`${say('studio.fileName')}-${draft.number}.yaml`, procedureRevision.file);
  };
  return (
    <>
      <Tooltip title={say('studio.more')}>
        <IconButton
          aria-label={say('studio.more')}
          aria-haspopup="menu"
          onClick={(event) => setAnchor(event.currentTarget)}
        >
          <MoreIcon />
        </IconButton>
      </Tooltip>
      <Menu anchorEl={anchor} open={anchor !== null} onClose={close}>
        <MenuItem onClick={() => void exportFile()}>{say('studio.export')}</MenuItem>
        <MenuItem
          onClick={() => {
            close();
            setDiscarding(true);
          }}
        >
          {say('studio.discard')}
        </MenuItem>
      </Menu>
      {discarding && <Discard draft={draft} onClose={() => setDiscarding(false)} />}
    </>
  );
}

function Discard({ draft, onClose }: { draft: Opened; onClose: () => void }) {
  const say = useWords();
  const navigate = useNavigate();
  const unpublished = draft.procedure?.status === 'UNPUBLISHED';
  const { act, busy, problems, error } = useActOn(
    DiscardDraftDocument,
    ({ discardDraft }) => discardDraft.problems,
    {
      word: 'studio.discarded',
      then: () => void navigate(unpublished ? '/procedures' : `/procedures/${draft.procedure?.id}`),
    },
  );
  return (
    <Dialog
      title={say('studio.discard')}
      confirm={say('studio.discard')}
      grave
      width="xs"
      busy={busy}
      onConfirm={() => void act({ revisionId: draft.id })}
      onClose={onClose}
    >
      {error && <Failed error={error} />}
      <Problems problems={problems} />
      <Alert severity="warning">{say(unpublished ? 'studio.discardAll' : 'studio.discardQuestion')}</Alert>
    </Dialog>
  );
}
