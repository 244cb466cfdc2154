import { Box, Card, Stack, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { useWords } from '../languages/words.js';
import { LanguageMenu } from '../shell/language-menu.js';
import { Mark } from '../shell/mark.js';

/** The calm page around everything that happens before one is signed in. */
export function Frame({ title, children }: { title: string; children: ReactNode }) {
  const say = useWords();
  return (
    <Box sx={{ minHeight: '100vh', display: 'flex', flexDirection: 'column' }}>
      <Box component="header" sx={{ display: 'flex', justifyContent: 'flex-end', p: 1 }}>
        <LanguageMenu />
      </Box>
      <Box
        component="main"
        sx={{ flex: 1, display: 'grid', placeItems: 'start center', px: 2, pt: { xs: 2, sm: 6 } }}
      >
        <Card sx={{ width: '100%', maxWidth: 420, p: { xs: 2.5, sm: 4 } }}>
          <Stack spacing={2.5}>
            <Stack direction="row" spacing={1.5} sx={{ alignItems: 'center' }}>
              <Mark size={40} />
              <Box>
                <Typography sx={{ fontWeight: 600 }}>{say('product.name')}</Typography>
                <Typography variant="caption" color="text.secondary">
                  {say('product.tagline')}
                </Typography>
              </Box>
            </Stack>
            <Typography variant="h1">{title}</Typography>
            {children}
          </Stack>
        </Card>
      </Box>
    </Box>
  );
}
