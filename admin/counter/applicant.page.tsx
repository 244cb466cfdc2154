import {
  Alert,
  Box,
  Button,
  FormControlLabel,
  FormLabel,
  Radio,
  RadioGroup,
  ToggleButton,
  ToggleButtonGroup,
  Typography,
} from '@mui/material';
import { useState } from 'react';
import { useNavigate, useParams } from 'react-router-dom';
import { useCounters } from '../access/counters.js';
import { useAct, useAsk } from '../data/ask.js';
import { ProcedureToFileDocument, StartApplicationDocument, type Channel } from '../generated/graphql.js';
import { useWords } from '../languages/words.js';
import { Failed } from '../shell/failed.js';
import { NotFound } from '../shell/not-found.js';
import { PageTitle } from '../shell/page-title.js';
import { Waiting } from '../shell/waiting.js';
import { CounterSteps } from './counter-steps.js';
import { OrganisationPicker } from './organisation-picker.js';
import { PersonPicker } from './person-picker.js';

interface Applicant {
  applicantId: string;
  organisationId: string | null;
}

/** For whom: a person, or an organisation through a person who may act for it. */
export default function CounterApplicantPage() {
  const say = useWords();
  const navigate = useNavigate();
  const { procedureId = '' } = useParams();
  const counters = useCounters();
  const { data, error, isPending, isLoadingError } = useAsk(ProcedureToFileDocument, { id: procedureId });
  const start = useAct(StartApplicationDocument);
  const [applicant, setApplicant] = useState<Applicant | null>(null);
  const [counter, setCounter] = useState('');
  const [channel, setChannel] = useState<Channel | null>(null);
  const [clientKey] = useState(() => crypto.randomUUID());
  if (isPending) return <Waiting />;
  if (isLoadingError) return <Failed error={error} />;
  const procedure = data.procedure;
  if (!procedure?.publishedRevision) return <NotFound />;
  const { audience, channels } = procedure.publishedRevision.rules;
  const offered = channels.filter((each) => each !== 'ONLINE');
  const begin = async () => {
    const { startApplication } = await start.mutateAsync({
      input: {
        procedureId,
        ...applicant,
        channel: channel ?? offered[0] ?? 'COUNTER',
        counterAuthorityId: counter || counters[0]?.id || null,
        clientKey,
      },
    });
    if (startApplication.application) void navigate(`/counter/${startApplication.application.id}`);
  };
  return (
    <Box sx={{ maxWidth: 720 }}>
      <PageTitle>{procedure.title}</PageTitle>
      <CounterSteps at={1} />
      <Typography variant="h2" sx={{ mb: 1.5 }}>
        {say('counter.who')}
      </Typography>
      <WhoFor audience={audience} onChoose={setApplicant} />
      {offered.length > 1 && (
        <Choice
          label={say('counter.channel')}
          value={channel ?? offered[0] ?? ''}
          options={offered.map((each) => ({ value: each, label: say(`channels.${each}`) }))}
          onChoose={(value) => setChannel(value as Channel)}
        />
      )}
      {counters.length > 1 && (
        <Choice
          label={say('departments.authority')}
          value={counter || (counters[0]?.id ?? '')}
          options={counters.map(({ id, name }) => ({ value: id, label: name }))}
          onChoose={setCounter}
        />
      )}
      {start.error && <Failed error={start.error} />}
      {start.data?.startApplication.problems.map((problem) => (
        <Alert key={problem.code} severity="error" sx={{ my: 1 }}>
          {problem.message}
        </Alert>
      ))}
      <Button
        variant="contained"
        size="large"
        disabled={applicant === null}
        loading={start.isPending}
        onClick={() => void begin().catch(() => undefined)}
        sx={{ mt: 3 }}
      >
        {say('counter.begin')}
      </Button>
    </Box>
  );
}

interface WhoForProps {
  audience: readonly string[];
  onChoose: (applicant: Applicant | null) => void;
}

/** A procedure for citizens asks for a person, one for associations or businesses for an organisation; some take both. */
function WhoFor({ audience, onChoose }: WhoForProps) {
  const say = useWords();
  const forPersons = audience.includes('CITIZEN');
  const kinds = (['ASSOCIATION', 'BUSINESS', 'COOPERATIVE', 'AUTHORITY'] as const).filter((kind) =>
    audience.includes(kind),
  );
  const [who, setWho] = useState<'person' | 'organisation'>(forPersons ? 'person' : 'organisation');
  return (
    <>
      {forPersons && kinds.length > 0 && (
        <ToggleButtonGroup
          exclusive
          color="primary"
          value={who}
          onChange={(_event, next: typeof who | null) => {
            if (next === null) return;
            setWho(next);
            onChoose(null);
          }}
          aria-label={say('counter.who')}
          sx={{ mb: 2 }}
        >
          <ToggleButton value="person">{say('counter.person')}</ToggleButton>
          <ToggleButton value="organisation">{say('counter.organisation')}</ToggleButton>
        </ToggleButtonGroup>
      )}
      {who === 'person' ? (
        <PersonPicker
          onChoose={(person) => onChoose(person && { applicantId: person.id, organisationId: null })}
        />
      ) : (
        <OrganisationPicker
          kinds={kinds}
          onChoose={(organisationId, personId) =>
            onChoose(organisationId && personId ? { applicantId: personId, organisationId } : null)
          }
        />
      )}
    </>
  );
}

interface ChoiceProps {
  label: string;
  value: string;
  options: readonly { value: string; label: string }[];
  onChoose: (value: string) => void;
}

const Choice = ({ label, value, options, onChoose }: ChoiceProps) => (
  <Box component="fieldset" sx={{ border: 0, p: 0, m: 0, mt: 3 }}>
    <FormLabel component="legend" sx={{ fontWeight: 600, color: 'text.primary' }}>
      {label}
    </FormLabel>
    <RadioGroup value={value} onChange={(_event, next) => onChoose(next)}>
      {options.map((option) => (
        <FormControlLabel key={option.value} value={option.value} control={<Radio />} label={option.label} />
      ))}
    </RadioGroup>
  </Box>
);
