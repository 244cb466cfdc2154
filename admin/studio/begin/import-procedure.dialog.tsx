import { Button, Typography } from '@mui/material';
import { useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { useActOn } from '../../data/use-act-on.js';
import { ImportProcedureDocument } from '../../generated/graphql.js';
import { useWords } from '../../languages/words.js';
import { Dialog } from '../../shell/dialog.js';
import { Failed } from '../../shell/failed.js';
import { Isolated } from '../../shell/isolated.js';
import { Problems } from '../../shell/problems.js';
import { OwnerField, useOwners } from './owner-field.js';

/** A procedure from a file that the studio of this or another authority wrote. */
export function ImportProcedureDialog({ onClose }: { onClose: () => void }) {
  const say = useWords();
  const navigate = useNavigate();
  const [file, setFile] = useState<{ name: string; text: string } | null>(null);
  const owners = useOwners();
  const [chosen, setOwner] = useState<string | null>(null);
  const owner = owners.find(({ value }) => value === chosen) ?? owners[0];
  const { act, busy, problems, error } = useActOn(
    ImportProcedureDocument,
    ({ importProcedure }) => importProcedure.problems,
    {
      word: 'studio.begun',
      then: ({ importProcedure }) => void navigate(`/studio/${importProcedure.revision?.id}`),
    },
  );
  const read = async (chosenFile: File | undefined) =>
    chosenFile && setFile({ name: chosenFile.name, text: await chosenFile.text() });
  return (
    <Dialog
      title={say('studio.import')}
      confirm={say('studio.import')}
      busy={busy}
      disabled={!owner || !file}
      onConfirm={() =>
        owner &&
        file &&
        void act({ authorityId: owner.authorityId, departmentId: owner.departmentId, file: file.text })
      }
      onClose={onClose}
    >
      {error && <Failed error={error} />}
      <Problems problems={problems} />
      <Typography>{say('studio.importHelp')}</Typography>
      <Button component="label" variant="outlined">
        {say('studio.chooseFile')}
        <input
          type="file"
          accept=".yaml,.yml"
          hidden
          onChange={(event) => void read(event.target.files?.[0])}
        />
      </Button>
      {file && <Isolated>{file.name}</Isolated>}
      <OwnerField owners={owners} value={owner?.value ?? ''} onChange={setOwner} />
    </Dialog>
  );
}
