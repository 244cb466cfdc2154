import { Box, Card, CardActionArea, Stack, Typography } from '@mui/material';
import { useState } from 'react';
import { Link } from 'react-router-dom';
import { useAsk } from '../data/ask.js';
import { useSettled } from '../shell/use-settled.js';
import { ProceduresToFileDocument } from '../generated/graphql.js';
import { useWords } from '../languages/words.js';
import { Failed } from '../shell/failed.js';
import { SearchField } from '../shell/search-field.js';
import { PageTitle } from '../shell/page-title.js';
import { Waiting } from '../shell/waiting.js';
import { CounterSteps } from './counter-steps.js';

/** Somebody stands at the counter: what do they come for? */
export default function CounterProcedurePage() {
  const say = useWords();
  const [typed, setTyped] = useState('');
  const text = useSettled(typed.trim(), 250);
  const { data, error, isPending } = useAsk(
    ProceduresToFileDocument,
    { text: text || null },
    { keepPrevious: true },
  );
  return (
    <>
      <PageTitle>{say('counter.title')}</PageTitle>
      <CounterSteps at={0} />
      <Typography variant="h2" sx={{ mb: 1.5 }}>
        {say('counter.chooseProcedure')}
      </Typography>
      <Box sx={{ mb: 2 }}>
        <SearchField label={say('counter.searchProcedure')} value={typed} onChange={setTyped} />
      </Box>
      {isPending && <Waiting />}
      {error && <Failed error={error} />}
      {data?.procedures.nodes.length === 0 && <Typography>{say('counter.noProcedure')}</Typography>}
      <Stack component="ul" spacing={1.25} sx={{ listStyle: 'none', p: 0, m: 0 }}>
        {data?.procedures.nodes.map((procedure) => (
          <Card component="li" key={procedure.id}>
            <CardActionArea component={Link} to={`/counter/new/${procedure.id}`} sx={{ p: 2 }}>
              <Typography sx={{ fontWeight: 600 }}>{procedure.title}</Typography>
              <Typography variant="body2" color="text.secondary">
                {procedure.summary}
              </Typography>
              <Typography variant="caption" color="text.secondary">
                {[
                  procedure.authority.name,
                  ...procedure.audience.map((each) => say(`procedures.audiences.${each}`)),
                ].join(' · ')}
              </Typography>
            </CardActionArea>
          </Card>
        ))}
      </Stack>
    </>
  );
}
