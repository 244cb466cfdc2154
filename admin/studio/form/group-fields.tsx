import AddIcon from '@mui/icons-material/Add';
import { Box, Button, List, ListItem, ListItemButton, ListItemText, Typography } from '@mui/material';
import { kindOf } from '../../../forms/kinds/registry.js';
import { useWords } from '../../languages/words.js';
import { localized } from '../core/localized.js';
import type { Path } from '../core/paths.js';
import { useDefinition, useStudio } from '../core/studio-context.js';
import { useLanguage } from '../core/use-language.js';
import { fieldsAt } from './places.js';

interface Props {
  /** The group. */
  path: Path;
  onAdd: (group: Path) => void;
}

/** What each row of a group asks: a way to each field, and to one more. */
export function GroupFields({ path, onAdd }: Props) {
  const say = useWords();
  const language = useLanguage();
  const { store } = useStudio();
  const list = [...path, 'fields'];
  const fields = useDefinition((definition) => fieldsAt(definition, list));
  return (
    <Box component="section" aria-label={say('studioForm.groupFields')} data-place="fields">
      <Typography variant="h3">{say('studioForm.groupFields')}</Typography>
      {fields.length > 0 && (
        <List dense disablePadding>
          {fields.map((field, index) => (
            <ListItem key={index} disablePadding divider>
              <ListItemButton onClick={() => store.select([...list, index])}>
                <ListItemText
                  primary={localized(field.label, say('studioForm.untitled'))}
                  secondary={kindOf(field).name[language]}
                />
              </ListItemButton>
            </ListItem>
          ))}
        </List>
      )}
      <Button size="small" startIcon={<AddIcon />} onClick={() => onAdd(path)}>
        {say('studioForm.addInside')}
      </Button>
    </Box>
  );
}
