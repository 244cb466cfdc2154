import { TextField } from '@mui/material';
import { useState } from 'react';
import { useWords } from '../../languages/words.js';
import { withAt, type Path } from '../core/paths.js';
import { useDefinition, useStudio } from '../core/studio-context.js';
import { keysOf } from './keys.js';
import { fieldAt, fieldsAt, listOf } from './places.js';
import { referencesTo } from './references.js';

const allowed = /^[A-Za-z][A-Za-z0-9_]{0,59}$/;

/** The name that files and front ends know the field by. It stands still as soon as something refers to it. */
export function KeyEditor({ path }: { path: Path }) {
  const say = useWords();
  const { store } = useStudio();
  const key = useDefinition((definition) => fieldAt(definition, path)?.key ?? '');
  const isReferred = useDefinition((definition) => referencesTo(definition, path).length > 0);
  const [typed, setTyped] = useState<string | null>(null);
  const shown = typed ?? key;
  const others = fieldsAt(store.definition(), listOf(path)).filter((other) => other.key !== key);
  const isGood = allowed.test(shown) && shown !== 'row' && !keysOf(others).has(shown);
  const write = () => {
    if (typed !== null && isGood) store.change((definition) => withAt(definition, [...path, 'key'], typed));
    setTyped(null);
  };
  return (
    <TextField
      label={say('studioForm.key')}
      value={shown}
      disabled={isReferred}
      error={!isGood}
      helperText={say(
        isReferred ? 'studioForm.keyReferred' : isGood ? 'studioForm.keyHelp' : 'studioForm.keyBad',
      )}
      onChange={(event) => setTyped(event.target.value)}
      onBlur={write}
      fullWidth
      slotProps={{ htmlInput: { dir: 'ltr', lang: 'en', spellCheck: false, autoComplete: 'off' } }}
    />
  );
}
