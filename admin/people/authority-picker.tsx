import { Autocomplete, TextField } from '@mui/material';
import { useAsk } from '../data/ask.js';
import { AllAuthoritiesDocument } from '../generated/graphql.js';
import { useWords } from '../languages/words.js';
import { SelectLine } from '../shell/select-line.js';

interface Props {
  authorityId: string | null;
  departmentId: string | null;
  problem: string;
  onChange: (authorityId: string | null, departmentId: string | null) => void;
}

/** An authority among many by a few letters, then one of its departments or all of it. */
export function AuthorityPicker({ authorityId, departmentId, problem, onChange }: Props) {
  const say = useWords();
  const { data, isFetching } = useAsk(AllAuthoritiesDocument, {}, { staleTime: 300_000 });
  const authorities = [
    ...(data?.larger.nodes ?? []),
    ...(data?.communes.nodes ?? []),
    ...(data?.furtherCommunes.nodes ?? []),
  ];
  const chosen = authorities.find(({ id }) => id === authorityId) ?? null;
  return (
    <>
      <Autocomplete
        value={chosen}
        options={authorities}
        getOptionKey={({ id }) => id}
        getOptionLabel={({ name }) => name}
        isOptionEqualToValue={(a, b) => a.id === b.id}
        onChange={(_event, next) => onChange(next?.id ?? null, null)}
        loading={isFetching}
        loadingText={say('shell.loading')}
        openText={say('forms.open')}
        closeText={say('shell.close')}
        clearText={say('forms.clear')}
        renderInput={(params) => (
          <TextField
            {...params}
            label={say('departments.authority')}
            error={problem !== ''}
            helperText={problem || say('departments.noneIsAll')}
          />
        )}
      />
      {chosen && (
        <SelectLine
          label={say('departments.department')}
          value={departmentId ?? ''}
          empty={say('departments.wholeAuthority')}
          options={chosen.departments.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={(id) => onChange(chosen.id, id || null)}
        />
      )}
    </>
  );
}
