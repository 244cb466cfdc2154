import DeleteIcon from '@mui/icons-material/DeleteOutlined';
import EditIcon from '@mui/icons-material/EditOutlined';
import { Card, Chip, IconButton, List, ListItem, ListItemText, Typography } from '@mui/material';
import { useFormats } from '../languages/formats.js';
import { useWords } from '../languages/words.js';
import { Isolated } from '../shell/isolated.js';
import type { Holiday } from './holidays.page.js';

interface Props {
  holidays: readonly Holiday[];
  onChange: (holiday: Holiday) => void;
  onRemove: (holiday: Holiday) => void;
}

export function HolidayList({ holidays, onChange, onRemove }: Props) {
  const say = useWords();
  const { weekday } = useFormats();
  if (holidays.length === 0) return <Typography color="text.secondary">{say('holidays.none')}</Typography>;
  return (
    <Card>
      <List aria-label={say('holidays.title')}>
        {holidays.map((holiday) => (
          <ListItem key={holiday.day} divider sx={{ flexWrap: 'wrap', columnGap: 1 }}>
            <ListItemText
              sx={{ minWidth: 180 }}
              primary={<Isolated>{holiday.name}</Isolated>}
              secondary={weekday(holiday.day)}
            />
            {!holiday.confirmed && (
              <Chip size="small" color="warning" variant="outlined" label={say('holidays.toConfirm')} />
            )}
            <IconButton
              aria-label={say('holidays.change', { name: holiday.name })}
              onClick={() => onChange(holiday)}
            >
              <EditIcon fontSize="small" />
            </IconButton>
            <IconButton
              aria-label={say('holidays.remove', { name: holiday.name })}
              onClick={() => onRemove(holiday)}
            >
              <DeleteIcon fontSize="small" />
            </IconButton>
          </ListItem>
        ))}
      </List>
    </Card>
  );
}
