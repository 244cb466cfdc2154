import {
  Box,
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  Stack,
  Typography,
} from '@mui/material';
import { useState } from 'react';
import { useAsk } from '../data/ask.js';
import {
  EndAllSessionsDocument,
  EndGrantDocument,
  PersonManagedDocument,
  ResetSecondFactorDocument,
  type PersonListedFragment,
} from '../generated/graphql.js';
import { useWords } from '../languages/words.js';
import { ActButton } from '../shell/act-button.js';
import { Failed } from '../shell/failed.js';
import { Isolated } from '../shell/isolated.js';
import { Waiting } from '../shell/waiting.js';
import { GrantDialog } from './grant.dialog.js';
import { useGrantWords } from './grant-words.js';

/** What an administrator does with an account: roles, sessions, second factor. */
export function PersonDialog({ personId, onClose }: { personId: string; onClose: () => void }) {
  const say = useWords();
  const { data, error, isPending } = useAsk(PersonManagedDocument, { id: personId });
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="sm" aria-labelledby="person-title">
      <DialogTitle id="person-title">
        <Isolated>{data?.person?.fullName ?? say('shell.loading')}</Isolated>
      </DialogTitle>
      <DialogContent>
        {isPending && <Waiting />}
        {error && <Failed error={error} />}
        {data?.person && <Managed person={data.person} />}
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{say('shell.close')}</Button>
      </DialogActions>
    </Dialog>
  );
}

function Managed({ person }: { person: PersonListedFragment }) {
  const say = useWords();
  const grantWords = useGrantWords();
  const [granting, setGranting] = useState(false);
  const held = person.grants.filter((grant) => grant.inForce);
  return (
    <Stack spacing={3}>
      <Box component="section">
        <Typography variant="h2" component="h3">
          {say('people.roles')}
        </Typography>
        {held.length === 0 && <Typography color="text.secondary">{say('people.noRoles')}</Typography>}
        {held.map((grant) => (
          <Box
            key={grant.id}
            sx={{
              display: 'flex',
              alignItems: 'center',
              gap: 1,
              py: 0.5,
              borderBottom: 1,
              borderColor: 'divider',
            }}
          >
            <Typography sx={{ flex: 1 }}>{grantWords(grant)}</Typography>
            <ActButton
              label={say('people.revoke')}
              question={say('people.revokeSure', { name: person.fullName, role: say(`roles.${grant.role}`) })}
              document={EndGrantDocument}
              input={{ grantId: grant.id }}
              problemsIn={(answer) => answer.endGrant.problems}
              done="people.revoked"
              button={{ size: 'small', 'aria-label': `${say('people.revoke')}: ${grantWords(grant)}` }}
            />
          </Box>
        ))}
        <Button variant="outlined" onClick={() => setGranting(true)} sx={{ mt: 1.5 }}>
          {say('people.grant')}
        </Button>
      </Box>
      <Box component="section" sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
        <ActButton
          label={say('people.endSessions')}
          question={say('people.endSessionsSure', { name: person.fullName })}
          document={EndAllSessionsDocument}
          input={{ personId: person.id }}
          problemsIn={(answer) => answer.endAllSessions.problems}
          done="people.sessionsEnded"
          button={{ variant: 'outlined' }}
        />
        <ActButton
          label={say('people.resetFactor')}
          question={say('people.resetFactorSure', { name: person.fullName })}
          document={ResetSecondFactorDocument}
          input={{ personId: person.id }}
          problemsIn={(answer) => answer.resetSecondFactor.problems}
          done="people.factorReset"
          button={{ variant: 'outlined' }}
        />
      </Box>
      {granting && <GrantDialog personId={person.id} onClose={() => setGranting(false)} />}
    </Stack>
  );
}
