import { Box, Typography } from '@mui/material';
import { useEffect, type ReactNode } from 'react';
import { useWords } from '../languages/words.js';

/** The one first-level heading of a page, which also names the browser's tab. */
export function PageTitle({ children, actions }: { children: string; actions?: ReactNode }) {
  const say = useWords();
  const product = say('product.name');
  useEffect(() => {
    document.title = `${children} · ${product}`;
  }, [children, product]);
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1.5, mb: 2 }}>
      <Typography variant="h1" sx={{ flex: '1 1 auto' }}>
        {children}
      </Typography>
      {actions}
    </Box>
  );
}
