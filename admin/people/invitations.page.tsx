import MailIcon from '@mui/icons-material/MailOutlined';
import { Button } from '@mui/material';
import { ListBase } from 'ra-core';
import { useState } from 'react';
import { RevokeInvitationDocument, type InvitationListedFragment } from '../generated/graphql.js';
import { useFormats } from '../languages/formats.js';
import { useWords } from '../languages/words.js';
import { ActButton } from '../shell/act-button.js';
import { Isolated } from '../shell/isolated.js';
import { Listing, type Column } from '../shell/listing.js';
import { PageTitle } from '../shell/page-title.js';
import { InviteDialog } from './invite.dialog.js';
import { useGrantWords } from './grant-words.js';

/** Who was invited to work here, and what became of it. */
export default function InvitationsPage() {
  const say = useWords();
  const { day } = useFormats();
  const grantWords = useGrantWords();
  const [inviting, setInviting] = useState(false);
  const columns: Column<InvitationListedFragment>[] = [
    { key: 'email', title: say('people.email'), show: ({ email }) => <Isolated ltr>{email}</Isolated> },
    { key: 'role', title: say('invitations.role'), show: grantWords },
    { key: 'state', title: say('invitations.status'), show: ({ state }) => say(`invitations.${state}`) },
    { key: 'expires', title: say('invitations.expires'), show: ({ expiresAt }) => day(expiresAt) },
  ];
  return (
    <ListBase resource="invitations" perPage={25} disableAuthentication>
      <PageTitle
        actions={
          <Button variant="contained" startIcon={<MailIcon />} onClick={() => setInviting(true)}>
            {say('invitations.invite')}
          </Button>
        }
      >
        {say('menu.invitations')}
      </PageTitle>
      <Listing
        label={say('menu.invitations')}
        columns={columns}
        empty={say('invitations.empty')}
        actions={(invitation: InvitationListedFragment) =>
          invitation.state === 'PENDING' && (
            <ActButton
              label={say('invitations.revoke')}
              question={invitation.email}
              document={RevokeInvitationDocument}
              input={{ invitationId: invitation.id }}
              problemsIn={(answer) => answer.revokeInvitation.problems}
              done="invitations.revoked"
              button={{ size: 'small', 'aria-label': `${say('invitations.revoke')}: ${invitation.email}` }}
            />
          )
        }
      />
      {inviting && <InviteDialog onClose={() => setInviting(false)} />}
    </ListBase>
  );
}
