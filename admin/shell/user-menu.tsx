import AccountCircleIcon from '@mui/icons-material/AccountCircle';
import LogoutIcon from '@mui/icons-material/Logout';
import ShieldIcon from '@mui/icons-material/ShieldOutlined';
import { Button, ListItemIcon, Menu, MenuItem } from '@mui/material';
import { useGetIdentity, useLogout } from 'ra-core';
import { useState } from 'react';
import { Link } from 'react-router-dom';
import { useWords } from '../languages/words.js';

export function UserMenu() {
  const say = useWords();
  const { identity } = useGetIdentity();
  const logout = useLogout();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const close = () => setAnchor(null);
  return (
    <>
      <Button
        color="inherit"
        onClick={(event) => setAnchor(event.currentTarget)}
        aria-haspopup="menu"
        aria-label={`${say('shell.account')}: ${identity?.fullName ?? ''}`}
        startIcon={<AccountCircleIcon />}
        sx={{ minWidth: 44, px: 1, '& .MuiButton-startIcon': { marginInline: { xs: 0, sm: '0 8px' } } }}
      >
        <span className="wide-only">{identity?.fullName}</span>
      </Button>
      <Menu anchorEl={anchor} open={anchor !== null} onClose={close}>
        <MenuItem component={Link} to="/security" onClick={close}>
          <ListItemIcon>
            <ShieldIcon fontSize="small" />
          </ListItemIcon>
          {say('menu.security')}
        </MenuItem>
        <MenuItem onClick={() => void logout()}>
          <ListItemIcon>
            <LogoutIcon fontSize="small" />
          </ListItemIcon>
          {say('shell.signOut')}
        </MenuItem>
      </Menu>
    </>
  );
}
