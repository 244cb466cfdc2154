import { useState } from 'react';
import { useActOn } from '../data/use-act-on.js';
import { GrantRoleDocument } from '../generated/graphql.js';
import { useWords } from '../languages/words.js';
import { Dialog } from '../shell/dialog.js';
import { Failed } from '../shell/failed.js';
import { nothingGiven, RoleAndPlaceFields } from './role-and-place.js';

export function GrantDialog({ personId, onClose }: { personId: string; onClose: () => void }) {
  const say = useWords();
  const [given, setGiven] = useState(nothingGiven);
  const { act, busy, problems, error } = useActOn(GrantRoleDocument, (answer) => answer.grantRole.problems, {
    word: 'people.granted',
    then: onClose,
  });
  return (
    <Dialog
      title={say('people.grant')}
      confirm={say('people.grant')}
      busy={busy}
      onConfirm={() => void act({ personId, ...given })}
      onClose={onClose}
    >
      {error && <Failed error={error} />}
      <RoleAndPlaceFields value={given} problems={problems} onChange={setGiven} />
    </Dialog>
  );
}
