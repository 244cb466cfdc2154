import { Autocomplete, TextField } from '@mui/material';
import { useState } from 'react';
import { useWords } from '../../languages/words.js';
import { useAsk } from '../../data/ask.js';
import { CommuneNamedDocument, CommunesFoundDocument } from '../../generated/graphql.js';
import { useSettled } from '../../shell/use-settled.js';
import { aria, type InputProps } from './input.js';

/** Finds a commune by any spelling of its name, in any of the languages; the province beside it tells namesakes apart. */
export function CommuneInput(props: InputProps<'commune'>) {
  const say = useWords();
  const { field, value, onChange, id, disabled, invalid } = props;
  const code = typeof value === 'string' ? value : null;
  const [typed, setTyped] = useState('');
  const text = useSettled(typed, 200);
  const named = useAsk(
    CommuneNamedDocument,
    { code: code ?? '' },
    { enabled: code !== null, staleTime: Infinity },
  );
  const found = useAsk(CommunesFoundDocument, { text }, { keepPrevious: true, staleTime: Infinity });
  const chosen = code === null ? null : (named.data?.commune ?? null);
  const allowed = (found.data?.searchCommunes ?? []).filter(
    (commune) => field.provinces === null || field.provinces.includes(commune.province.code),
  );
  return (
    <Autocomplete
      id={id}
      disabled={disabled}
      value={chosen}
      options={allowed}
      onChange={(_event, next) => onChange(next?.code ?? null)}
      onInputChange={(_event, next, reason) => setTyped(reason === 'input' ? next : '')}
      filterOptions={(options) => options}
      getOptionKey={(commune) => commune.code}
      getOptionLabel={(commune) => `${commune.name} (${commune.province.name})`}
      isOptionEqualToValue={(a, b) => a.code === b.code}
      loading={found.isFetching}
      loadingText={say('shell.loading')}
      noOptionsText={say('forms.noCommune')}
      openText={say('forms.open')}
      closeText={say('shell.close')}
      clearText={say('forms.clear')}
      sx={{ maxWidth: 440 }}
      renderInput={(params) => (
        <TextField
          {...params}
          error={invalid}
          placeholder={say('forms.communeHint')}
          slotProps={{ htmlInput: { ...params.inputProps, ...aria(props) } }}
        />
      )}
    />
  );
}
