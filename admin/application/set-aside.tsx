import { Box, Typography } from '@mui/material';
import { useWords } from '../languages/words.js';
import { AnswersInWords } from './answers-in-words.js';
import type { AnswerWords } from './application-page.js';

/** Answers whose questions the procedure no longer asks: kept, and shown to whoever reads the others. */
export function SetAside({ answers }: { answers: readonly AnswerWords[] }) {
  const say = useWords();
  if (answers.length === 0) return null;
  return (
    <Box component="section" aria-label={say('publishing.setAside')} sx={{ mt: 3 }}>
      <Typography variant="h2">{say('publishing.setAside')}</Typography>
      <Typography color="text.secondary" sx={{ mb: 1.5 }}>
        {say('publishing.setAsideHelp')}
      </Typography>
      <AnswersInWords answers={answers} />
    </Box>
  );
}
