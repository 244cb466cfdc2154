import BookmarkAddIcon from '@mui/icons-material/BookmarkAddOutlined';
import BookmarksIcon from '@mui/icons-material/BookmarksOutlined';
import DeleteIcon from '@mui/icons-material/DeleteOutlined';
import { Box, Button, Divider, IconButton, ListItemIcon, ListItemText, Menu, MenuItem } from '@mui/material';
import { useListContext } from 'ra-core';
import { useState } from 'react';
import { useAct, useAsk } from '../data/ask.js';
import { DeleteViewDocument, SavedViewsDocument } from '../generated/graphql.js';
import { useWords } from '../languages/words.js';
import type { QueueFilter } from './queue-filter.js';
import { SaveViewDialog } from './save-view.dialog.js';

/** The filters that one keeps under names of one's own. */
export function SavedViews() {
  const say = useWords();
  const { setFilters } = useListContext();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const [saving, setSaving] = useState(false);
  const { data } = useAsk(SavedViewsDocument, {});
  const remove = useAct(DeleteViewDocument, ['SavedViews']);
  const close = () => setAnchor(null);
  return (
    <>
      <Button
        variant="outlined"
        startIcon={<BookmarksIcon />}
        onClick={(event) => setAnchor(event.currentTarget)}
        aria-haspopup="menu"
      >
        {say('queue.views')}
      </Button>
      <Menu anchorEl={anchor} open={anchor !== null} onClose={close}>
        {data?.savedViews.map((view) => (
          <Box key={view.id} component="li" role="none" sx={{ display: 'flex' }}>
            <MenuItem
              component="div"
              sx={{ flex: 1 }}
              onClick={() => {
                setFilters(view.filter as QueueFilter, undefined, false);
                close();
              }}
            >
              <ListItemText>{view.name}</ListItemText>
            </MenuItem>
            <IconButton
              role="menuitem"
              onClick={() => remove.mutate({ id: view.id })}
              aria-label={`${say('queue.deleteView')}: ${view.name}`}
            >
              <DeleteIcon fontSize="small" />
            </IconButton>
          </Box>
        ))}
        {(data?.savedViews.length ?? 0) > 0 && <Divider />}
        <MenuItem
          onClick={() => {
            setSaving(true);
            close();
          }}
        >
          <ListItemIcon>
            <BookmarkAddIcon fontSize="small" />
          </ListItemIcon>
          {say('queue.saveView')}
        </MenuItem>
      </Menu>
      {saving && <SaveViewDialog onClose={() => setSaving(false)} />}
    </>
  );
}
