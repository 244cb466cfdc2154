import { Alert, Box, Button, TableCell, TableRow, Typography } from '@mui/material';
import { useState } from 'react';
import { useAsk } from '../../data/ask.js';
import { SimulateDraftDocument, type SimulateDraftQuery } from '../../generated/graphql.js';
import { useWords } from '../../languages/words.js';
import { Failed } from '../../shell/failed.js';
import { ReadingTable } from '../../shell/reading-table.js';
import { SelectLine } from '../../shell/select-line.js';
import { Waiting } from '../../shell/waiting.js';
import { localized } from '../core/localized.js';
import { useDefinition, useSavedDraft, useStudio } from '../core/studio-context.js';

const sizes = ['20', '100', '500'] as const;

/** What would have become of past applications under the draft. Asked for on purpose: it takes a second. */
export function SimulationPart() {
  const say = useWords();
  const { saver } = useStudio();
  const { version } = useSavedDraft();
  const [last, setLast] = useState<string>('100');
  const [asked, setAsked] = useState<{ last: number; version: number } | null>(null);
  const begin = async () => {
    await saver.flush();
    setAsked({ last: Number(last), version: saver.draft().version });
  };
  return (
    <>
      <Typography sx={{ mb: 2, maxWidth: 720 }}>{say('studio.simulationHelp')}</Typography>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, alignItems: 'center', mb: 2 }}>
        <SelectLine
          label={say('studio.simulationLast')}
          value={last}
          options={sizes.map((value) => ({ value, label: value }))}
          onChange={setLast}
        />
        <Button variant="contained" onClick={() => void begin()}>
          {say('studio.simulate')}
        </Button>
      </Box>
      {asked && asked.version !== version && (
        <Alert severity="info" sx={{ mb: 2 }}>
          {say('studio.simulationOld')}
        </Alert>
      )}
      {asked && <Simulated key={`${asked.version} ${asked.last}`} last={asked.last} />}
    </>
  );
}

function Simulated({ last }: { last: number }) {
  const say = useWords();
  const { id } = useSavedDraft();
  const { data, error, isFetching, isLoadingError } = useAsk(SimulateDraftDocument, { revisionId: id, last });
  if (isLoadingError) return <Failed error={error} />;
  if (!data || isFetching) return <Waiting />;
  const { replayed, invalid, unreached } = data.simulateDraft;
  if (replayed === 0) return <Alert severity="info">{say('studio.simulationNone')}</Alert>;
  return (
    <Box sx={{ display: 'grid', gap: 3 }} role="region" aria-label={say('studio.part.simulation')}>
      <Alert severity={invalid === 0 ? 'success' : 'warning'}>
        {say('studio.simulationInvalid', { invalid, replayed })}
      </Alert>
      <Problems simulated={data.simulateDraft} />
      <Ways simulated={data.simulateDraft} />
      {unreached.length > 0 && (
        <Alert severity="info">
          {say('studio.simulationUnreached')} {unreached.join(say('application.listComma'))}
        </Alert>
      )}
    </Box>
  );
}

type Shown = { simulated: SimulateDraftQuery['simulateDraft'] };

function Problems({ simulated: { problems, setAside } }: Shown) {
  const say = useWords();
  if (problems.length + setAside.length === 0) return null;
  return (
    <ReadingTable
      label={say('studio.simulationProblems')}
      columns={[say('procedures.field'), say('studio.simulationWhy'), say('studio.simulationCount')]}
    >
      {problems.map(({ field, label, code, count }) => (
        <TableRow key={`${field} ${code}`}>
          <TableCell>{label}</TableCell>
          <TableCell>
            {say(code === 'form.required' ? 'studio.simulationMissing' : 'studio.simulationWrong')}
          </TableCell>
          <TableCell>{count}</TableCell>
        </TableRow>
      ))}
      {setAside.map(({ field, count }) => (
        <TableRow key={`aside ${field}`}>
          <TableCell>
            <bdi>{field}</bdi>
          </TableCell>
          <TableCell>{say('studio.simulationAside')}</TableCell>
          <TableCell>{count}</TableCell>
        </TableRow>
      ))}
    </ReadingTable>
  );
}

function Ways({ simulated: { stopped, turned } }: Shown) {
  const say = useWords();
  const transitions = useDefinition((definition) => definition.workflow.transitions);
  if (stopped.length + turned.length === 0) return null;
  const title = (key: string) => localized(transitions.find((each) => each.key === key)?.title, key);
  return (
    <ReadingTable
      label={say('studio.simulationWays')}
      columns={[say('procedures.act'), say('studio.simulationWhat'), say('studio.simulationCount')]}
    >
      {stopped.map(({ step, transition, count }) => (
        <TableRow key={`stop ${step} ${transition}`}>
          <TableCell>{title(transition)}</TableCell>
          <TableCell>{say('studio.simulationStopped', { step })}</TableCell>
          <TableCell>{count}</TableCell>
        </TableRow>
      ))}
      {turned.map(({ transition, before, after, count }) => (
        <TableRow key={`turn ${transition} ${before}`}>
          <TableCell>{title(transition)}</TableCell>
          <TableCell>{say('studio.simulationTurned', { step: after })}</TableCell>
          <TableCell>{count}</TableCell>
        </TableRow>
      ))}
    </ReadingTable>
  );
}
