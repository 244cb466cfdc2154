import DeleteIcon from '@mui/icons-material/DeleteOutline';
import { Box, Button, Stack, Typography } from '@mui/material';
import type { Rule } from '../../../forms/form-definition.js';
import type { Condition } from '../../../forms/logic.js';
import { useWords } from '../../languages/words.js';
import { SelectLine } from '../../shell/select-line.js';
import { localized } from '../core/localized.js';
import { LocalizedFields } from '../core/localized-fields.js';
import { at, removedAt, withAt, type Path } from '../core/paths.js';
import { useDefinition, useStudio } from '../core/studio-context.js';
import { ConditionEditor } from './condition-editor.js';
import { placesFor } from './new-rule.js';
import { indexOf, isInGroup, listOf } from './places.js';
import { useFieldsBefore } from './use-fields-before.js';

/** What must hold, what is said when it does not, and beside which field. */
export function RuleEditor({ path }: { path: Path }) {
  const say = useWords();
  const { store } = useStudio();
  const rule = useDefinition((definition) => at(definition, path)) as Rule | undefined;
  const fields = useFieldsBefore(path);
  if (!rule) return null;
  const places = placesFor(fields, isInGroup(path)).map(({ name, field }) => ({
    value: name,
    label: localized(field.label, field.key),
  }));
  const isPlace = places.some(({ value }) => value === rule.at);
  const write = (name: keyof Rule, value: unknown) =>
    store.change((definition) => withAt(definition, [...path, name], value), [...path, name].join('.'));
  const remove = () => {
    store.change((definition) => removedAt(definition, listOf(path), indexOf(path)));
    store.select(isInGroup(path) ? path.slice(0, 3) : null);
  };
  return (
    <Stack spacing={2.5}>
      <Typography variant="h2" tabIndex={-1} data-start>
        {say('studioForm.rules.one')}
      </Typography>
      <Box data-place="holds">
        <ConditionEditor
          value={isEmpty(rule.holds) ? undefined : rule.holds}
          // A rule whose last sentence was taken away stands there and asks nothing: the checks say so.
          onChange={(next) => write('holds', next ?? {})}
          fields={fields}
          label={say('studioForm.rules.holds')}
        />
      </Box>
      <Box data-place="message">
        <LocalizedFields path={[...path, 'message']} label={say('studioForm.rules.message')} long />
      </Box>
      <Box data-place="at">
        <SelectLine
          label={say('studioForm.rules.at')}
          value={isPlace ? rule.at : ''}
          options={places}
          {...(!isPlace && { empty: '…', problem: say('studioForm.rules.atMissing') })}
          onChange={(next) => write('at', next)}
        />
      </Box>
      <Button color="error" startIcon={<DeleteIcon />} onClick={remove} sx={{ alignSelf: 'start' }}>
        {say('studioForm.rules.remove')}
      </Button>
    </Stack>
  );
}

const isEmpty = (condition: Condition) => Object.keys(condition).length === 0;
