import { Box, ButtonBase, Typography } from '@mui/material';
import { useState } from 'react';
import type { FieldKind } from '../../../forms/form-definition.js';
import type { Family } from '../../../forms/kinds/kind.js';
import { kinds } from '../../../forms/kinds/registry.js';
import { useWords } from '../../languages/words.js';
import { SearchField } from '../../shell/search-field.js';
import { localized } from '../core/localized.js';
import { useSelected, useStudio } from '../core/studio-context.js';
import { useLanguage } from '../core/use-language.js';
import { fieldAt, fieldPathIn } from './places.js';

const families: readonly Family[] = [
  'structure',
  'text',
  'number',
  'choice',
  'time',
  'identity',
  'place',
  'file',
  'reference',
];

/** Letters without their marks, so that 'etage' finds 'étage' and أ finds ا. */
const plain = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** Every kind of field by its family; a click adds one behind the selected field. */
export function Palette({ onAdd }: { onAdd: (kind: FieldKind) => void }) {
  const say = useWords();
  const language = useLanguage();
  const { store } = useStudio();
  const [wanted, setWanted] = useState('');
  const selected = fieldPathIn(useSelected());
  const after = selected && fieldAt(store.definition(), selected);
  const words = plain(wanted).split(/\s+/).filter(Boolean);
  const found = Object.values(kinds).filter(({ name, description }) => {
    const text = plain(`${name[language]} ${description[language]}`);
    return words.every((word) => text.includes(word));
  });
  return (
    <Box sx={{ display: 'grid', gap: 1.5 }}>
      <Typography variant="h2" tabIndex={-1} data-start>
        {say('studioForm.palette.title')}
      </Typography>
      <Typography variant="body2" color="text.secondary">
        {after
          ? say('studioForm.palette.after', { field: localized(after.label, say('studioForm.untitled')) })
          : say('studioForm.palette.atEnd')}
      </Typography>
      <SearchField label={say('studioForm.palette.search')} value={wanted} onChange={setWanted} />
      {found.length === 0 && <Typography>{say('studioForm.palette.nothing')}</Typography>}
      {families.map((family) => {
        const kin = found.filter((kind) => kind.family === family);
        if (kin.length === 0) return null;
        return (
          <Box key={family} role="group" aria-label={say(`studioForm.palette.family.${family}`)}>
            <Typography variant="h3" sx={{ mb: 0.5 }}>
              {say(`studioForm.palette.family.${family}`)}
            </Typography>
            <Box
              sx={{
                display: 'grid',
                gap: 0.75,
                gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 220px), 1fr))',
              }}
            >
              {kin.map(({ kind, name, description }) => (
                <ButtonBase
                  key={kind}
                  data-kind={kind}
                  onClick={() => onAdd(kind)}
                  sx={{
                    display: 'block',
                    textAlign: 'start',
                    p: 1,
                    border: 1,
                    borderColor: 'divider',
                    borderRadius: 1,
                    bgcolor: 'background.paper',
                    '&:hover': { borderColor: 'primary.main' },
                  }}
                >
                  <Typography component="span" variant="body2" sx={{ display: 'block', fontWeight: 600 }}>
                    {name[language]}
                  </Typography>
                  <Typography component="span" variant="caption" color="text.secondary">
                    {description[language]}
                  </Typography>
                </ButtonBase>
              ))}
            </Box>
          </Box>
        );
      })}
    </Box>
  );
}
