import { useState } from 'react';
import { useActOn } from '../data/use-act-on.js';
import { TextFields } from '../forms/text-fields.js';
import { InviteStaffDocument, type Locale } from '../generated/graphql.js';
import { useLocale } from 'ra-core';
import { consoleLanguages, languageNames } from '../languages/language.js';
import { useWords } from '../languages/words.js';
import { Dialog } from '../shell/dialog.js';
import { Failed } from '../shell/failed.js';
import { SelectLine } from '../shell/select-line.js';
import { nothingGiven, RoleAndPlaceFields } from './role-and-place.js';

/** Offers a role to an e-mail address; whoever opens the letter makes an account with it. */
export function InviteDialog({ onClose }: { onClose: () => void }) {
  const say = useWords();
  const locale = useLocale();
  const [email, setEmail] = useState('');
  const [language, setLanguage] = useState(locale);
  const [given, setGiven] = useState(nothingGiven);
  const { act, busy, problems, error } = useActOn(
    InviteStaffDocument,
    (answer) => answer.inviteStaff.problems,
    {
      word: 'invitations.sent',
      then: onClose,
    },
  );
  return (
    <Dialog
      title={say('invitations.invite')}
      confirm={say('invitations.send')}
      busy={busy}
      disabled={!email.includes('@')}
      onConfirm={() =>
        void act({ email: email.trim(), language: language.toUpperCase() as Locale, ...given })
      }
      onClose={onClose}
    >
      {error && <Failed error={error} />}
      <TextFields
        lines={[{ name: 'email', label: say('invitations.email'), type: 'email', required: true, ltr: true }]}
        values={{ email }}
        problems={problems}
        onChange={(_name, value) => setEmail(value)}
      />
      <RoleAndPlaceFields value={given} problems={problems} onChange={setGiven} />
      <SelectLine
        label={say('invitations.language')}
        value={language}
        options={consoleLanguages.map((each) => ({ value: each, label: languageNames[each] }))}
        onChange={setLanguage}
      />
    </Dialog>
  );
}
