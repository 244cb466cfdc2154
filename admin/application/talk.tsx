import { Box, Stack, Typography } from '@mui/material';
import { useFormats } from '../languages/formats.js';
import { useWords } from '../languages/words.js';
import { Isolated } from '../shell/isolated.js';
import { colours } from '../theme/colours.js';

interface Said {
  id: string;
  who: string;
  role: string | null;
  text: string;
  at: string;
  /** Said by one's own side: it stands at the other edge. */
  apart: boolean;
}

/** The newest last, beside where one answers; the API gives them the other way round. */
export function Talk({ said, empty }: { said: readonly Said[]; empty: string }) {
  const say = useWords();
  const { moment } = useFormats();
  if (said.length === 0)
    return (
      <Typography color="text.secondary" sx={{ mb: 2 }}>
        {empty}
      </Typography>
    );
  return (
    <Stack component="ol" spacing={1.5} sx={{ listStyle: 'none', p: 0, m: 0, mb: 2 }}>
      {said.toReversed().map((each) => (
        <Box
          component="li"
          key={each.id}
          sx={{
            alignSelf: each.apart ? 'flex-end' : 'flex-start',
            maxWidth: { xs: '94%', sm: '80%' },
            bgcolor: each.apart ? colours.sandDark : '#fff',
            border: 1,
            borderColor: 'divider',
            borderRadius: 2,
            px: 1.5,
            py: 1,
          }}
        >
          <Typography variant="caption" color="text.secondary" component="div">
            <Isolated>{each.who}</Isolated>
            {each.role && say('application.listComma') + each.role} · {moment(each.at)}
          </Typography>
          <Typography dir="auto" sx={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>
            {each.text}
          </Typography>
        </Box>
      ))}
    </Stack>
  );
}
