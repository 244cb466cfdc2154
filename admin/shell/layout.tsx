import { colours } from '../theme/colours.js';
import MenuIcon from '@mui/icons-material/Menu';
import {
  AppBar,
  Box,
  Drawer,
  IconButton,
  Link as MuiLink,
  Toolbar,
  Typography,
  useMediaQuery,
} from '@mui/material';
import { useTheme } from '@mui/material/styles';
import type { CoreLayoutProps } from 'ra-core';
import { Suspense, useState } from 'react';
import { ErrorBoundary } from 'react-error-boundary';
import { Link } from 'react-router-dom';
import { useWords } from '../languages/words.js';
import { Crashed } from './crashed.js';
import { LanguageMenu } from './language-menu.js';
import { Mark } from './mark.js';
import { EnrolFirst } from '../access/enrol-first.js';
import { Menu } from './menu.js';
import { UserMenu } from './user-menu.js';
import { Waiting } from './waiting.js';

const menuWidth = 232;

/** Header, menu and page. Below 900 px the menu steps aside and is called by a button. */
export function Layout({ children }: CoreLayoutProps) {
  const say = useWords();
  const wide = useMediaQuery(useTheme().breakpoints.up('md'));
  const [open, setOpen] = useState(false);
  return (
    <Box sx={{ display: 'flex', flexDirection: 'column', minHeight: '100vh' }}>
      <SkipLink>{say('shell.skip')}</SkipLink>
      <AppBar
        position="sticky"
        color="inherit"
        elevation={0}
        sx={{ borderBottom: 1, borderColor: 'divider', zIndex: 1201 }}
      >
        <Toolbar variant="dense" sx={{ minHeight: 56, gap: 1, px: { xs: 1, sm: 2 } }}>
          {!wide && (
            <IconButton
              edge="start"
              onClick={() => setOpen(true)}
              aria-label={say('shell.openMenu')}
              aria-expanded={open}
            >
              <MenuIcon />
            </IconButton>
          )}
          <Box
            component={Link}
            to="/"
            sx={{
              display: 'flex',
              alignItems: 'center',
              gap: 1.25,
              color: 'inherit',
              textDecoration: 'none',
            }}
          >
            <Mark size={30} />
            <Typography sx={{ fontWeight: 600, fontSize: '1.0625rem' }}>{say('product.name')}</Typography>
          </Box>
          <Box sx={{ flex: 1 }} />
          <LanguageMenu compact />
          <UserMenu />
        </Toolbar>
      </AppBar>
      <Box sx={{ display: 'flex', flex: 1, minWidth: 0 }}>
        {wide ? (
          <Box
            className="screen-only"
            sx={{
              width: menuWidth,
              flexShrink: 0,
              borderInlineEnd: '1px solid',
              borderInlineEndColor: colours.line,
              bgcolor: 'background.paper',
            }}
          >
            <Box sx={{ position: 'sticky', top: 57 }}>
              <Menu />
            </Box>
          </Box>
        ) : (
          <Drawer
            open={open}
            onClose={() => setOpen(false)}
            slotProps={{ paper: { sx: { width: menuWidth + 24, pt: 7 } } }}
          >
            <Menu onChoose={() => setOpen(false)} />
          </Drawer>
        )}
        <Box
          component="main"
          id="content"
          tabIndex={-1}
          sx={{ flex: 1, minWidth: 0, px: { xs: 1.5, sm: 3 }, py: { xs: 2, sm: 3 }, outline: 0 }}
        >
          <Box sx={{ maxWidth: 1240, mx: 'auto' }}>
            <ErrorBoundary FallbackComponent={Crashed}>
              <Suspense fallback={<Waiting />}>
                <EnrolFirst>{children}</EnrolFirst>
              </Suspense>
            </ErrorBoundary>
          </Box>
        </Box>
      </Box>
    </Box>
  );
}

/** The first stop of the tab key: past the header, to what the page is about. */
const SkipLink = ({ children }: { children: string }) => (
  <MuiLink
    href="#content"
    sx={{
      position: 'absolute',
      insetInlineStart: 8,
      top: -60,
      zIndex: 1400,
      bgcolor: 'background.paper',
      p: 1,
      borderRadius: 1,
      '&:focus': { top: 8 },
    }}
  >
    {children}
  </MuiLink>
);
