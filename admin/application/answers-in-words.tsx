import { colours } from '../theme/colours.js';
import { Box, Card, Typography } from '@mui/material';
import { Isolated } from '../shell/isolated.js';
import { useWords } from '../languages/words.js';
import type { AnswerWords } from './application-page.js';

/** What the applicant wrote, as a person reads it: sections, questions, answers. */
export function AnswersInWords({ answers }: { answers: readonly AnswerWords[] }) {
  const say = useWords();
  if (answers.length === 0)
    return <Typography color="text.secondary">{say('application.noAnswers')}</Typography>;
  return sectionsOf(answers).map(({ title, answers: within }) => (
    <Card key={within[0]?.field} component="section" sx={{ p: { xs: 2, sm: 2.5 }, mb: 2 }}>
      {title && (
        <Typography variant="h2" sx={{ mb: 1.5 }}>
          {title}
        </Typography>
      )}
      <Answers answers={within} />
    </Card>
  ));
}

type Said = Pick<AnswerWords, 'field' | 'label' | 'display'> & { rows?: AnswerWords['rows'] };

const Answers = ({ answers }: { answers: readonly Said[] }) => (
  <Box
    component="dl"
    sx={{
      m: 0,
      display: 'grid',
      gridTemplateColumns: { xs: '1fr', sm: 'minmax(140px, 2fr) 3fr' },
      columnGap: 3,
      rowGap: { xs: 0.25, sm: 1.25 },
    }}
  >
    {answers.map((answer) => (
      <OneAnswer key={answer.field} answer={answer} />
    ))}
  </Box>
);

function OneAnswer({ answer }: { answer: Said }) {
  const say = useWords();
  return (
    <>
      <Typography component="dt" color="text.secondary" sx={{ mt: { xs: 1, sm: 0 } }}>
        {answer.label}
      </Typography>
      <Box component="dd" sx={{ m: 0, overflowWrap: 'anywhere', whiteSpace: 'pre-line', fontWeight: 600 }}>
        {answer.rows && answer.rows.length > 0 ? (
          <Rows rows={answer.rows} />
        ) : (
          <Isolated>{answer.display || say('shell.none')}</Isolated>
        )}
      </Box>
    </>
  );
}

/** A repeated group: each row a small list of its own. */
function Rows({ rows }: { rows: AnswerWords['rows'] }) {
  const say = useWords();
  return (
    <Box component="ol" sx={{ m: 0, p: 0, listStyle: 'none', display: 'grid', gap: 1 }}>
      {rows.map((row, index) => (
        <Box
          component="li"
          key={index}
          sx={{
            borderInlineStart: '3px solid',
            borderInlineStartColor: colours.line,
            paddingInlineStart: 1.5,
          }}
        >
          {row.map((inner) => (
            <div key={inner.field}>
              <Typography component="span" variant="body2" color="text.secondary">
                {inner.label}
                {say('shell.colon')}
              </Typography>
              <bdi>{inner.display}</bdi>
            </div>
          ))}
        </Box>
      ))}
    </Box>
  );
}

/** The answers under the heading that they stood under; those before the first heading have none. */
function sectionsOf(answers: readonly AnswerWords[]) {
  const sections: { title: string | null; answers: AnswerWords[] }[] = [];
  for (const answer of answers) {
    const last = sections.at(-1);
    if (last && last.title === answer.section) last.answers.push(answer);
    else sections.push({ title: answer.section, answers: [answer] });
  }
  return sections;
}
