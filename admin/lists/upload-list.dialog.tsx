import { TextField, Typography } from '@mui/material';
import { useState } from 'react';
import { problemsAt, problemsElsewhere } from '../data/problems-at.js';
import { useActOn } from '../data/use-act-on.js';
import { FileDrop } from '../forms/inputs/file-drop.js';
import { useUploads } from '../forms/inputs/use-uploads.js';
import { PublishReferenceListDocument } from '../generated/graphql.js';
import { useWords } from '../languages/words.js';
import { Dialog } from '../shell/dialog.js';
import { Failed } from '../shell/failed.js';
import { Problems } from '../shell/problems.js';
import { Waiting } from '../shell/waiting.js';
import { OwnerField, useOwners } from '../studio/begin/owner-field.js';
import { CheckView } from './check-view.js';
import { ColumnsView } from './columns-view.js';
import { Sendings } from './sendings.js';
import { useListFile } from './use-list-file.js';

interface Props {
  /** The list that gets a new version; absent: a new list. */
  list?: { key: string; title: string };
  onClose: () => void;
  onDone: (key: string) => void;
}

const accepted = ['.csv', '.xlsx'];

/** From a file to a list: chosen, its columns named, every row checked, published. */
export function UploadListDialog({ list, onClose, onDone }: Props) {
  const say = useWords();
  const file = useListFile(list?.key ?? null);
  const { sending, add, again, drop } = useUploads(
    (id) => void file.read(id, { sheet: null, encoding: null }),
  );
  const owners = useOwners().filter(({ departmentId }) => departmentId === null);
  const [owner, setOwner] = useState('');
  const [fr, setFr] = useState('');
  const [ar, setAr] = useState('');
  const { act, busy, problems, error } = useActOn(
    PublishReferenceListDocument,
    ({ publishReferenceList }) => publishReferenceList.problems,
    {
      word: 'lists.published',
      then: ({ publishReferenceList }) => onDone(publishReferenceList.list?.key ?? ''),
    },
  );
  const step = !file.file ? 'file' : !file.check ? 'columns' : 'check';
  const isReady = file.check !== null && file.check.faultCount === 0;
  const authorityId = (owners.find(({ value }) => value === owner) ?? owners[0])?.authorityId ?? null;
  const publish = () =>
    file.input && act({ ...file.input, ...(!list && { authorityId, title: { fr, ar } }) });
  const inTitle = (language: string) =>
    problems
      .filter(({ path }) => path[0] === 'title' && path[1] === language)
      .map(({ message }) => message)
      .join(' ');
  return (
    <Dialog
      title={list ? `${say('lists.newVersion')} · ${list.title}` : say('lists.add')}
      confirm={say(step === 'columns' ? 'lists.verify' : 'lists.publish')}
      width="md"
      busy={busy || file.busy}
      disabled={step === 'file' || (step === 'check' && !isReady)}
      onConfirm={() => void (step === 'columns' ? file.verify() : publish())}
      onClose={onClose}
    >
      {[file.error, error].map((each) => each && <Failed key={each.message} error={each} />)}
      <Problems problems={[...file.problems, ...problemsElsewhere(problems, ['title'])]} />
      {step === 'file' && (
        <>
          <Typography>{say('lists.fileHelp')}</Typography>
          <FileDrop
            label={say('lists.file')}
            accept={accepted}
            multiple={false}
            onFiles={([chosen]) => chosen && add(chosen)}
          />
          <Sendings sending={sending} onAgain={again} onDrop={drop} />
          {file.busy && <Waiting />}
        </>
      )}
      {step === 'columns' && file.mapping && file.file && (
        <ColumnsView
          file={file.file}
          how={file.how}
          mapping={file.mapping}
          onHow={(how) => void file.readAgain(how)}
          onMap={file.map}
        />
      )}
      {step === 'check' && file.check && (
        <>
          <CheckView check={file.check} onAnother={file.begin} />
          {isReady && !list && (
            <>
              <OwnerField owners={owners} value={owner || (owners[0]?.value ?? '')} onChange={setOwner} />
              <TextField
                label={say('lists.titleFr')}
                value={fr}
                required
                onChange={(event) => setFr(event.target.value)}
                error={inTitle('fr') !== ''}
                helperText={inTitle('fr')}
                slotProps={{ htmlInput: { lang: 'fr', dir: 'ltr' } }}
              />
              <TextField
                label={say('lists.titleAr')}
                value={ar}
                required
                onChange={(event) => setAr(event.target.value)}
                error={inTitle('ar') !== ''}
                helperText={inTitle('ar') || problemsAt(problems, 'authorityId')}
                slotProps={{ htmlInput: { lang: 'ar', dir: 'rtl' } }}
              />
            </>
          )}
        </>
      )}
    </Dialog>
  );
}
