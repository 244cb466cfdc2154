import { Box, Card, Typography } from '@mui/material';
import { Fragment } from 'react';
import { useWords } from '../languages/words.js';
import type { AnswerWords } from './application-page.js';

/** What the applicant wrote, as a person reads it: sections, questions, answers. */
export function AnswersInWords({ answers }: { answers: readonly AnswerWords[] }) {
  const say = useWords();
  if (answers.length === 0)
    return <Typography color="text.secondary">{say('application.noAnswers')}</Typography>;
  return (
    <Card sx={{ p: { xs: 2, sm: 2.5 } }}>
      <Box component="dl" sx={definitionGrid}>
        {answers.map((answer) => (
          <Fragment key={answer.key}>
            <Said answer={answer} />
          </Fragment>
        ))}
      </Box>
    </Card>
  );
}

const definitionGrid = {
  m: 0,
  display: 'grid',
  gridTemplateColumns: { xs: '1fr', sm: 'minmax(140px, 2fr) 3fr' },
  columnGap: 3,
  rowGap: { xs: 0.25, sm: 1.25 },
} as const;

function Said({ answer }: { answer: AnswerWords }) {
  const say = useWords();
  return (
    <>
      <Typography component="dt" color="text.secondary" sx={{ mt: { xs: 1, sm: 0 } }}>
        {answer.label}
      </Typography>
      <Box
        component="dd"
        sx={{ m: 0, overflowWrap: 'anywhere', whiteSpace: 'pre-line', fontWeight: 600 }}
        dir="auto"
      >
        {answer.text || (
          <Box component="span" sx={{ fontWeight: 400 }}>
            {say('shell.none')}
          </Box>
        )}
      </Box>
    </>
  );
}
