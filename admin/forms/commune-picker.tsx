import { Autocomplete, TextField, type TextFieldProps } from '@mui/material';
import { useState } from 'react';
import { useAsk } from '../data/ask.js';
import { CommuneNamedDocument, CommunesFoundDocument } from '../generated/graphql.js';
import { useWords } from '../languages/words.js';
import { useSettled } from '../shell/use-settled.js';

interface Props {
  /** The official code of the chosen commune. */
  code: string | null;
  onChange: (code: string | null) => void;
  /** Codes of the provinces whose communes are offered; null: all. */
  provinces?: readonly string[] | null;
  id?: string;
  disabled?: boolean;
  field: Pick<TextFieldProps, 'label' | 'placeholder' | 'error'> & { aria?: object };
}

/** Finds a commune by any spelling of its name, in any of the languages; the province beside it tells namesakes apart. */
export function CommunePicker({ code, onChange, provinces = null, field, ...given }: Props) {
  const say = useWords();
  const { aria, ...shown } = field;
  const [typed, setTyped] = useState('');
  const text = useSettled(typed, 200);
  const named = useAsk(
    CommuneNamedDocument,
    { code: code ?? '' },
    { enabled: code !== null, staleTime: Infinity },
  );
  const found = useAsk(CommunesFoundDocument, { text }, { keepPrevious: true, staleTime: Infinity });
  const offered = (found.data?.searchCommunes ?? []).filter(
    (commune) => provinces === null || provinces.includes(commune.province.code),
  );
  return (
    <Autocomplete
      {...given}
      value={code === null ? null : (named.data?.commune ?? null)}
      options={offered}
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
          {...shown}
          slotProps={{ htmlInput: { ...params.inputProps, ...aria }, inputLabel: { shrink: true } }}
        />
      )}
    />
  );
}
