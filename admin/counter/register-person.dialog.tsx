import { Checkbox, FormControlLabel } from '@mui/material';
import { useState } from 'react';
import { useAct } from '../data/ask.js';
import { problemsElsewhere } from '../data/problems-at.js';
import { TextFields, type LineOf } from '../forms/text-fields.js';
import { RegisterPersonDocument, type PersonFoundFragment } from '../generated/graphql.js';
import { useWords } from '../languages/words.js';
import { Dialog } from '../shell/dialog.js';
import { Failed } from '../shell/failed.js';
import { Problems } from '../shell/problems.js';
import { shownIn } from './search-terms.js';

type Name =
  | 'givenName'
  | 'familyName'
  | 'givenNameAr'
  | 'familyNameAr'
  | 'cin'
  | 'phone'
  | 'email'
  | 'birthDate';

/** The code of a person whose number somebody else has given without showing the card. */
const cinKnown = 'people.cin_known';

interface Props {
  onRegistered: (person: PersonFoundFragment) => void;
  onClose: () => void;
}

/** Somebody who comes for the first time, from the card that lies on the counter. */
export function RegisterPersonDialog({ onRegistered, onClose }: Props) {
  const say = useWords();
  const [values, setValues] = useState<Partial<Record<Name, string>>>({});
  const [cardSeen, setCardSeen] = useState(false);
  const [despite, setDespite] = useState(false);
  const register = useAct(RegisterPersonDocument);
  const problems = register.data?.registerPerson.problems ?? [];
  const lines: LineOf<Name>[] = [
    { name: 'givenName', label: say('people.givenName'), required: true },
    { name: 'familyName', label: say('people.familyName'), required: true },
    { name: 'givenNameAr', label: say('people.givenNameAr') },
    { name: 'familyNameAr', label: say('people.familyNameAr') },
    { name: 'cin', label: say('people.cin'), ltr: true },
    { name: 'phone', label: say('people.phone'), type: 'tel', ltr: true },
    { name: 'email', label: say('people.email'), type: 'email', ltr: true },
    { name: 'birthDate', label: say('people.birthDate'), type: 'date', ltr: true },
  ];
  const submit = async () => {
    const { registerPerson } = await register.mutateAsync({
      input: { ...inputOf(values), cardSeen, despiteSameCin: despite },
    });
    if (registerPerson.person) onRegistered(registerPerson.person);
  };
  return (
    <Dialog
      title={say('counter.registerPerson')}
      confirm={say('shell.save')}
      busy={register.isPending}
      disabled={!values.givenName?.trim() || !values.familyName?.trim()}
      onConfirm={() => void submit().catch(() => undefined)}
      onClose={onClose}
    >
      {register.error && <Failed error={register.error} />}
      <Problems
        problems={problemsElsewhere(
          problems,
          lines.map(({ name }) => name),
        )}
      />
      <TextFields
        lines={lines}
        values={values}
        problems={problems}
        onChange={(name, value) => setValues((now) => ({ ...now, [name]: value }))}
      />
      <FormControlLabel
        label={say('counter.cardSeen')}
        control={<Checkbox checked={cardSeen} onChange={(event) => setCardSeen(event.target.checked)} />}
      />
      {problems.some(({ code }) => code === cinKnown) && (
        <FormControlLabel
          label={say('counter.despiteSameCin')}
          control={<Checkbox checked={despite} onChange={(event) => setDespite(event.target.checked)} />}
        />
      )}
    </Dialog>
  );
}

/** As the API wants it: what is empty is left out, a telephone is written in full. */
function inputOf(values: Partial<Record<Name, string>>) {
  const text = (name: Name) => values[name]?.trim() || null;
  const phone = values.phone?.trim() ?? '';
  const full = shownIn(phone);
  return {
    givenName: values.givenName ?? '',
    familyName: values.familyName ?? '',
    givenNameAr: text('givenNameAr'),
    familyNameAr: text('familyNameAr'),
    cin: text('cin')?.toUpperCase() ?? null,
    phone: full && 'phone' in full ? full.phone : phone || null,
    email: text('email'),
    birthDate: text('birthDate'),
  };
}
