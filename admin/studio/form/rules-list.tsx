import AddIcon from '@mui/icons-material/Add';
import ErrorIcon from '@mui/icons-material/ErrorOutline';
import { Box, Button, List, ListItem, ListItemButton, ListItemText, Typography } from '@mui/material';
import type { Rule } from '../../../forms/form-definition.js';
import { useWords } from '../../languages/words.js';
import { localized } from '../core/localized.js';
import { at, insertedAt, isWithin, samePath, type Path } from '../core/paths.js';
import { useDefinition, useSavedDraft, useSelected, useStudio } from '../core/studio-context.js';
import { useLanguage } from '../core/use-language.js';
import { logicWords } from './condition-words.js';
import { newRule } from './new-rule.js';
import { rulePathIn } from './places.js';
import { useFieldsBefore } from './use-fields-before.js';

/** What must hold between answers: of the form (`list` is ['form', 'rules']) or of each row of a group. */
export function RulesList({ list }: { list: Path }) {
  const say = useWords();
  const language = useLanguage();
  const { store } = useStudio();
  const rules = useDefinition((definition) => at(definition, list)) as readonly Rule[] | undefined;
  const selected = rulePathIn(useSelected());
  const { checks } = useSavedDraft();
  const fields = useFieldsBefore([...list, 0]);
  const add = () => {
    const index = rules?.length ?? 0;
    const rule = newRule(fields, rules ?? []);
    if (!rule) return;
    store.change((definition) => insertedAt(definition, list, index, rule));
    store.select([...list, index]);
  };
  return (
    <Box component="section" aria-label={say('studioForm.rules.title')} data-place="rules">
      <Typography variant="h3">{say('studioForm.rules.title')}</Typography>
      <Typography variant="body2" color="text.secondary" sx={{ mb: 0.5 }}>
        {say('studioForm.rules.help')}
      </Typography>
      {rules && rules.length > 0 && (
        <List disablePadding aria-label={say('studioForm.rules.title')}>
          {rules.map((rule, index) => {
            const path = [...list, index];
            const isWrong = checks.some((check) => isWithin(check.path, path));
            return (
              <ListItem key={rule.key} disablePadding divider>
                <ListItemButton
                  selected={samePath(selected, path)}
                  aria-current={samePath(selected, path) || undefined}
                  onClick={() => store.select(path)}
                >
                  <ListItemText
                    primary={localized(rule.message, say('studioForm.rules.withoutMessage'))}
                    secondary={logicWords(rule.holds, fields, language)}
                  />
                  {isWrong && <ErrorIcon color="error" titleAccess={say('studio.isError')} />}
                </ListItemButton>
              </ListItem>
            );
          })}
        </List>
      )}
      <Button size="small" startIcon={<AddIcon />} onClick={add} disabled={fields.length === 0}>
        {say('studioForm.rules.add')}
      </Button>
    </Box>
  );
}
