import BookmarkAddIcon from '@mui/icons-material/BookmarkAddOutlined';
import BookmarksIcon from '@mui/icons-material/BookmarksOutlined';
import DeleteIcon from '@mui/icons-material/DeleteOutlined';
import {
  Box,
  Button,
  Divider,
  IconButton,
  List,
  ListItem,
  ListItemButton,
  ListItemText,
  Popover,
} from '@mui/material';
import { useListContext } from 'ra-core';
import { useState } from 'react';
import { useAct, useAsk } from '../data/ask.js';
import { DeleteViewDocument, SavedViewsDocument } from '../generated/graphql.js';
import { useWords } from '../languages/words.js';
import { Isolated } from '../shell/isolated.js';
import { sameFilter, type QueueFilter } from './queue-filter.js';
import { SaveViewDialog } from './save-view.dialog.js';

/** The filters that one keeps under names of one's own. */
export function SavedViews() {
  const say = useWords();
  const { filterValues, setFilters } = useListContext();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const [saving, setSaving] = useState(false);
  const { data } = useAsk(SavedViewsDocument, {});
  const remove = useAct(DeleteViewDocument, ['SavedViews']);
  const views = data?.savedViews ?? [];
  const close = () => setAnchor(null);
  const show = (filter: QueueFilter) => {
    setFilters(filter, undefined, false);
    close();
  };
  return (
    <>
      <Button
        variant="outlined"
        startIcon={<BookmarksIcon />}
        onClick={(event) => setAnchor(event.currentTarget)}
        aria-haspopup="dialog"
        aria-expanded={anchor !== null}
      >
        {say('queue.views')}
      </Button>
      <Popover
        anchorEl={anchor}
        open={anchor !== null}
        onClose={close}
        anchorOrigin={{ vertical: 'bottom', horizontal: 'left' }}
        slotProps={{ paper: { role: 'dialog', 'aria-label': say('queue.views'), sx: { minWidth: 260 } } }}
      >
        {views.length > 0 && (
          <>
            <List>
              {views.map((view) => (
                <ListItem
                  key={view.id}
                  disablePadding
                  secondaryAction={
                    <IconButton
                      edge="end"
                      onClick={() => remove.mutate({ id: view.id })}
                      aria-label={`${say('queue.deleteView')}: ${view.name}`}
                    >
                      <DeleteIcon fontSize="small" />
                    </IconButton>
                  }
                >
                  <ListItemButton
                    selected={sameFilter(view.filter as QueueFilter, filterValues)}
                    onClick={() => show(view.filter as QueueFilter)}
                  >
                    <ListItemText>
                      <Isolated>{view.name}</Isolated>
                    </ListItemText>
                  </ListItemButton>
                </ListItem>
              ))}
            </List>
            <Divider />
          </>
        )}
        <Box sx={{ p: 1 }}>
          <Button
            fullWidth
            startIcon={<BookmarkAddIcon />}
            sx={{ justifyContent: 'flex-start' }}
            onClick={() => {
              setSaving(true);
              close();
            }}
          >
            {say('queue.saveView')}
          </Button>
        </Box>
      </Popover>
      {saving && <SaveViewDialog onClose={() => setSaving(false)} />}
    </>
  );
}
