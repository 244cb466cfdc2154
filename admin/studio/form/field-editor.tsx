import { Accordion, AccordionDetails, AccordionSummary, Box, Stack, Typography } from '@mui/material';
import ExpandIcon from '@mui/icons-material/ExpandMore';
import { memo } from 'react';
import type { FieldKind } from '../../../forms/form-definition.js';
import { kinds } from '../../../forms/kinds/registry.js';
import { useWords } from '../../languages/words.js';
import { SelectLine } from '../../shell/select-line.js';
import { localized } from '../core/localized.js';
import { LocalizedFields } from '../core/localized-fields.js';
import { withAt, type Path } from '../core/paths.js';
import { useDefinition, useStudio } from '../core/studio-context.js';
import { useLanguage } from '../core/use-language.js';
import { changedKind, isAsked, kindsFor } from './change-kind.js';
import { GroupFields } from './group-fields.js';
import { KeyEditor } from './key-editor.js';
import { namedAfterLabel, withOwnWords } from './label-written.js';
import { fieldAt, fieldsAt, indexOf, isInGroup, listOf } from './places.js';
import { RulesList } from './rules-list.js';
import { SettingsEditor } from './settings/settings-editor.js';
import { WhenEditor } from './when-editor.js';

/** Kinds whose answer is typed, so that an example may stand where it will be. */
const typed = new Set<FieldKind>([
  'text',
  'long_text',
  'formatted_text',
  'integer',
  'decimal',
  'money',
  'email',
  'phone',
  'cin',
  'ice',
  'rib',
]);

interface Props {
  path: Path;
  /** Opens the palette for the rows of a group. */
  onAddInside: (group: Path) => void;
}

/** Everything about one field, the most needed first. */
export const FieldEditor = memo(function FieldEditor({ path, onAddInside }: Props) {
  const say = useWords();
  const { store } = useStudio();
  const field = useDefinition((definition) => fieldAt(definition, path));
  if (!field) return null;
  const { kind } = field;
  return (
    <Stack spacing={2.5}>
      <Typography variant="h2" tabIndex={-1} data-start sx={{ overflowWrap: 'anywhere' }}>
        <bdi>{localized(field.label, say('studioForm.untitled'))}</bdi>
      </Typography>
      <Stack
        spacing={1.5}
        data-place="label"
        onBlur={() => store.change((definition) => namedAfterLabel(definition, path))}
      >
        <LocalizedFields
          path={[...path, 'label']}
          label={say('studioForm.label')}
          also={(definition) => withOwnWords(definition, path)}
        />
      </Stack>
      <KindLine path={path} kind={kind} />
      {kind === 'group' && <GroupFields path={path} onAdd={onAddInside} />}
      <SettingsEditor key={kind} path={path} kind={kind} />
      {isAsked(field) && <WhenEditor path={path} name="required" />}
      <WhenEditor path={path} name="visible" />
      <Stack spacing={1.5} data-place="help">
        <LocalizedFields path={[...path, 'help']} label={say('studioForm.help')} optional long />
        {typed.has(kind) && (
          <Box data-place="placeholder">
            <LocalizedFields path={[...path, 'placeholder']} label={say('studioForm.placeholder')} optional />
          </Box>
        )}
      </Stack>
      {kind === 'group' && <RulesList list={[...path, 'rules']} />}
      <Accordion disableGutters variant="outlined" data-place="key">
        <AccordionSummary expandIcon={<ExpandIcon />}>
          <Typography component="span">{say('studioForm.advanced')}</Typography>
        </AccordionSummary>
        <AccordionDetails>
          <KeyEditor path={path} />
        </AccordionDetails>
      </Accordion>
    </Stack>
  );
});

function KindLine({ path, kind }: { path: Path; kind: FieldKind }) {
  const say = useWords();
  const language = useLanguage();
  const { store } = useStudio();
  const offered = kindsFor(kind, isInGroup(path));
  const { name, description } = kinds[kind];
  const change = (next: string) =>
    store.change((definition) => {
      const field = fieldAt(definition, path);
      const before = fieldsAt(definition, listOf(path)).slice(0, indexOf(path));
      return field ? withAt(definition, path, changedKind(field, next as FieldKind, before)) : definition;
    });
  return (
    <Box data-place="kind" sx={{ display: 'grid', gap: 0.5 }}>
      {offered.length > 1 ? (
        <SelectLine
          label={say('studioForm.kind')}
          value={kind}
          options={offered.map((each) => ({ value: each, label: kinds[each].name[language] }))}
          onChange={change}
        />
      ) : (
        <Typography variant="body2">
          {say('studioForm.kind')}
          {say('shell.colon')}
          <strong>{name[language]}</strong>
        </Typography>
      )}
      <Typography variant="caption" color="text.secondary">
        {description[language]}
      </Typography>
    </Box>
  );
}
