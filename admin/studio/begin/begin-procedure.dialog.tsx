import { TextField } from '@mui/material';
import { useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { problemsAt, problemsElsewhere } from '../../data/problems-at.js';
import { useActOn } from '../../data/use-act-on.js';
import { BeginProcedureDocument, type StartingPoint } from '../../generated/graphql.js';
import { useWords } from '../../languages/words.js';
import { Dialog } from '../../shell/dialog.js';
import { Failed } from '../../shell/failed.js';
import { Problems } from '../../shell/problems.js';
import { SelectLine } from '../../shell/select-line.js';
import { OwnerField, useOwners } from './owner-field.js';

const startingPoints: readonly StartingPoint[] = ['SIMPLE', 'COMMISSION', 'SITE_VISIT', 'SILENCE_RULE'];

interface Props {
  /** A revision to begin like; absent: with a ready-made workflow. */
  like?: { id: string; title: string };
  onClose: () => void;
}

/** A title, whose it is and what it begins with: the rest is made in the studio. */
export function BeginProcedureDialog({ like, onClose }: Props) {
  const say = useWords();
  const navigate = useNavigate();
  const [title, setTitle] = useState({ fr: '', ar: '' });
  const [startingPoint, setStartingPoint] = useState<StartingPoint>('SIMPLE');
  const owners = useOwners();
  const [chosen, setOwner] = useState<string | null>(null);
  const owner = owners.find(({ value }) => value === chosen) ?? owners[0];
  const { act, busy, problems, error } = useActOn(
    BeginProcedureDocument,
    ({ beginProcedure }) => beginProcedure.problems,
    {
      word: 'studio.begun',
      then: ({ beginProcedure }) => void navigate(`/studio/${beginProcedure.revision?.id}`),
    },
  );
  const wrong = problemsAt(problems, 'title');
  return (
    <Dialog
      title={like ? `${say('studio.duplicate')} · ${like.title}` : say('studio.begin')}
      confirm={say('studio.begin')}
      busy={busy}
      disabled={!owner}
      onConfirm={() =>
        owner &&
        void act({
          authorityId: owner.authorityId,
          departmentId: owner.departmentId,
          title,
          startingPoint,
          likeRevisionId: like?.id ?? null,
        })
      }
      onClose={onClose}
    >
      {error && <Failed error={error} />}
      <Problems problems={problemsElsewhere(problems, ['title'])} />
      {(['fr', 'ar'] as const).map((language) => (
        <TextField
          key={language}
          label={`${say('studio.beginTitle')} · ${say(`studio.languages.${language}`)}`}
          value={title[language]}
          onChange={(event) => setTitle((now) => ({ ...now, [language]: event.target.value }))}
          error={wrong !== ''}
          helperText={language === 'fr' && wrong ? wrong : undefined}
          autoFocus={language === 'fr'}
          slotProps={{ htmlInput: { lang: language, dir: language === 'ar' ? 'rtl' : 'ltr' } }}
        />
      ))}
      <OwnerField owners={owners} value={owner?.value ?? ''} onChange={setOwner} />
      {!like && (
        <SelectLine
          label={say('studio.startingPoint')}
          value={startingPoint}
          options={startingPoints.map((value) => ({ value, label: say(`studio.startingPoints.${value}`) }))}
          onChange={(value) => setStartingPoint(value as StartingPoint)}
        />
      )}
    </Dialog>
  );
}
