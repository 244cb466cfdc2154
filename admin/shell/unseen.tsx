import { Box } from '@mui/material';
import type { ReactNode } from 'react';

/** Words for those who listen to the page; the others see them otherwise. */
export const Unseen = ({ children, role }: { children: ReactNode; role?: 'status' }) => (
  <Box
    component="span"
    role={role}
    sx={{ position: 'absolute', width: 1, height: 1, overflow: 'hidden', clipPath: 'inset(50%)' }}
  >
    {children}
  </Box>
);
