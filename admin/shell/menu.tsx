import AccountTreeIcon from '@mui/icons-material/AccountTreeOutlined';
import ApartmentIcon from '@mui/icons-material/ApartmentOutlined';
import EventBusyIcon from '@mui/icons-material/EventBusyOutlined';
import GroupsIcon from '@mui/icons-material/GroupsOutlined';
import InboxIcon from '@mui/icons-material/InboxOutlined';
import ListIcon from '@mui/icons-material/FormatListBulletedOutlined';
import MailIcon from '@mui/icons-material/MailOutlined';
import NoteAddIcon from '@mui/icons-material/NoteAddOutlined';
import PersonIcon from '@mui/icons-material/PersonOutlined';
import { List, ListItemButton, ListItemIcon, ListItemText } from '@mui/material';
import type { SvgIconComponent } from '@mui/icons-material';
import { Link, Navigate, useLocation } from 'react-router-dom';
import { useWords, type WordKey } from '../languages/words.js';
import { useMay, type Right } from '../access/rights.js';
import { useViewer } from '../access/viewer.js';
import { Waiting } from './waiting.js';

interface Place {
  to: string;
  name: WordKey;
  icon: SvgIconComponent;
  /** Who finds it in the menu; the API decides who may really enter. */
  needs: Right;
}

const places: readonly Place[] = [
  { to: '/applications', name: 'menu.queue', icon: InboxIcon, needs: 'read applications' },
  { to: '/counter', name: 'menu.counter', icon: NoteAddIcon, needs: 'file for others' },
  { to: '/procedures', name: 'menu.procedures', icon: AccountTreeIcon, needs: 'read procedures' },
  { to: '/lists', name: 'menu.lists', icon: ListIcon, needs: 'design procedures' },
  { to: '/people', name: 'menu.people', icon: PersonIcon, needs: 'find people' },
  { to: '/organisations', name: 'menu.organisations', icon: GroupsIcon, needs: 'find people' },
  { to: '/departments', name: 'menu.departments', icon: ApartmentIcon, needs: 'administer' },
  { to: '/holidays', name: 'menu.holidays', icon: EventBusyIcon, needs: 'administer' },
  { to: '/invitations', name: 'menu.invitations', icon: MailIcon, needs: 'administer' },
];

/** Where one begins: at the first place of one's own menu. An administrator of the platform has no queue. */
export function Home() {
  const may = useMay();
  const [first] = places.filter((place) => may(place.needs));
  if (useViewer() === null) return <Waiting />;
  return <Navigate to={first?.to ?? '/security'} replace />;
}

export function Menu({ onChoose }: { onChoose?: () => void }) {
  const say = useWords();
  const may = useMay();
  const { pathname } = useLocation();
  return (
    <List component="nav" aria-label={say('shell.menu')} sx={{ px: 1, py: 1.5 }}>
      {places
        .filter((place) => may(place.needs))
        .map(({ to, name, icon: Icon }) => {
          const here = pathname === to || pathname.startsWith(`${to}/`);
          return (
            <ListItemButton
              key={to}
              component={Link}
              to={to}
              selected={here}
              aria-current={here ? 'page' : undefined}
              {...(onChoose && { onClick: onChoose })}
              sx={{
                borderRadius: 1,
                minHeight: 44,
                mb: 0.25,
                '&.Mui-selected': { color: 'primary.main', fontWeight: 600 },
              }}
            >
              <ListItemIcon sx={{ minWidth: 38, color: 'inherit' }}>
                <Icon fontSize="small" />
              </ListItemIcon>
              <ListItemText
                primary={say(name)}
                slotProps={{ primary: { sx: { fontWeight: here ? 600 : 400 } } }}
              />
            </ListItemButton>
          );
        })}
    </List>
  );
}
