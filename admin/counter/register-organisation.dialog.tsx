import { Typography } from '@mui/material';
import { useState } from 'react';
import { useAct } from '../data/ask.js';
import { problemsElsewhere } from '../data/problems-at.js';
import { TextFields, type LineOf } from '../forms/text-fields.js';
import {
  CreateOrganisationDocument,
  type MandateRole,
  type OrganisationFoundFragment,
  type OrganisationKind,
} from '../generated/graphql.js';
import { useWords } from '../languages/words.js';
import { Dialog } from '../shell/dialog.js';
import { Failed } from '../shell/failed.js';
import { Problems } from '../shell/problems.js';
import { SelectLine } from '../shell/select-line.js';
import { mandateRoles } from './mandate-roles.js';
import { PersonPicker } from './person-picker.js';

type Name = 'name' | 'nameAr' | 'ice' | 'registrationNumber';

interface Props {
  kinds: readonly OrganisationKind[];
  onRegistered: (organisation: OrganisationFoundFragment) => void;
  onClose: () => void;
}

/** A new organisation with the person who first acts for it. */
export function RegisterOrganisationDialog({ kinds, onRegistered, onClose }: Props) {
  const say = useWords();
  const [kind, setKind] = useState(kinds[0] ?? 'ASSOCIATION');
  const [values, setValues] = useState<Partial<Record<Name, string>>>({});
  const [personId, setPersonId] = useState<string | null>(null);
  const [role, setRole] = useState<MandateRole>('PRESIDENT');
  const create = useAct(CreateOrganisationDocument);
  const problems = create.data?.createOrganisation.problems ?? [];
  const lines: LineOf<Name>[] = [
    { name: 'name', label: say('people.name'), required: true },
    { name: 'nameAr', label: say('organisations.nameAr') },
    { name: 'ice', label: say('organisations.ice'), ltr: true, required: kind === 'BUSINESS' },
    { name: 'registrationNumber', label: say('organisations.registrationNumber'), ltr: true },
  ];
  const submit = async () => {
    const { createOrganisation } = await create.mutateAsync({
      input: {
        kind,
        name: values.name ?? '',
        nameAr: values.nameAr?.trim() || null,
        ice: values.ice?.replace(/\s/g, '') || null,
        registrationNumber: values.registrationNumber?.trim() || null,
        personId,
        role,
      },
    });
    if (createOrganisation.organisation) onRegistered(createOrganisation.organisation);
  };
  return (
    <Dialog
      title={say('counter.registerOrganisation')}
      confirm={say('shell.save')}
      busy={create.isPending}
      disabled={!values.name?.trim() || personId === null}
      onConfirm={() => void submit().catch(() => undefined)}
      onClose={onClose}
    >
      {create.error && <Failed error={create.error} />}
      <Problems
        problems={problemsElsewhere(
          problems,
          lines.map(({ name }) => name),
        )}
      />
      <SelectLine
        label={say('organisations.kind')}
        value={kind}
        options={kinds.map((each) => ({ value: each, label: say(`organisations.kinds.${each}`) }))}
        onChange={(next) => setKind(next as OrganisationKind)}
      />
      <TextFields
        lines={lines}
        values={values}
        problems={problems}
        onChange={(name, value) => setValues((now) => ({ ...now, [name]: value }))}
      />
      <Typography sx={{ fontWeight: 600 }}>{say('counter.throughWhom')}</Typography>
      <PersonPicker onChoose={(person) => setPersonId(person?.id ?? null)} />
      <SelectLine
        label={say('organisations.mandateRole')}
        value={role}
        options={mandateRoles.map((each) => ({ value: each, label: say(`organisations.mandates.${each}`) }))}
        onChange={(next) => setRole(next as MandateRole)}
      />
    </Dialog>
  );
}
