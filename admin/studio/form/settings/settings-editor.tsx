import { Box, Checkbox, FormControlLabel, Stack, TextField } from '@mui/material';
import { memo, type ReactNode } from 'react';
import type { FieldKind } from '../../../../forms/form-definition.js';
import type { JsonSchema } from '../../../../forms/kinds/kind.js';
import { kinds } from '../../../../forms/kinds/registry.js';
import { useWords } from '../../../languages/words.js';
import { LocalizedFields } from '../../core/localized-fields.js';
import type { Path } from '../../core/paths.js';
import { BlankFormSetting } from './blank-form-setting.js';
import { DaySetting } from './day-setting.js';
import { FileTypesSetting } from './file-types-setting.js';
import { FormulaSetting } from './formula-setting.js';
import { ListSetting } from './list-setting.js';
import { NumberSetting, readDecimal, readWhole } from './number-setting.js';
import { OptionsSetting } from './options-setting.js';
import { ParentSetting } from './parent-setting.js';
import { PatternSetting } from './pattern-setting.js';
import { ProceduresSetting } from './procedures-setting.js';
import { ProvincesSetting } from './provinces-setting.js';
import { settingWord } from './setting-words.js';
import { SizeSetting } from './size-setting.js';
import { useSetting } from './use-setting.js';

export interface SettingProps {
  /** The field. */
  path: Path;
  name: string;
  label: string;
}

/** Settings for which a line of text or a number would be a poor question, by their names. */
const own: Readonly<Record<string, (props: SettingProps) => ReactNode>> = {
  options: OptionsSetting,
  parent: ParentSetting,
  pattern: PatternSetting,
  earliest: DaySetting,
  latest: DaySetting,
  types: FileTypesSetting,
  maximumBytes: SizeSetting,
  blankForm: BlankFormSetting,
  provinces: ProvincesSetting,
  procedures: ProceduresSetting,
  list: ListSetting,
  formula: FormulaSetting,
};
/** Texts of several lines. */
const long = new Set(['text', 'declaration']);

interface Props {
  path: Path;
  kind: FieldKind;
}

/** All that the kind can be told, as its settings' schema lists it: a new setting of a kind is editable at once. */
export const SettingsEditor = memo(function SettingsEditor({ path, kind }: Props) {
  const { properties, required } = kinds[kind].settings as {
    properties: Readonly<Record<string, JsonSchema>>;
    required?: readonly string[];
  };
  const names = Object.keys(properties);
  if (names.length === 0) return null;
  return (
    <Stack spacing={2}>
      {names.map((name) => (
        <Box key={name} data-place={`settings.${name}`}>
          <Setting
            path={path}
            kind={kind}
            name={name}
            schema={properties[name]!}
            optional={!required?.includes(name)}
          />
        </Box>
      ))}
    </Stack>
  );
});

interface OneProps extends Props {
  name: string;
  schema: JsonSchema;
  optional: boolean;
}

function Setting({ path, kind, name, schema, optional }: OneProps) {
  const say = useWords();
  const label = typeof schema['title'] === 'string' ? schema['title'] : say(settingWord(kind, name));
  const Own = own[name];
  if (Own) return <Own path={path} name={name} label={label} />;
  if (schema['$ref'] === 'jiha:localized-text')
    return (
      <LocalizedFields
        path={[...path, 'settings', name]}
        label={label}
        optional={optional}
        long={long.has(name)}
      />
    );
  return <Plain path={path} name={name} label={label} schema={schema} />;
}

/** A number, a yes or no, a text: by the type that the schema says. */
function Plain({ path, name, label, schema }: SettingProps & { schema: JsonSchema }) {
  const [value, write] = useSetting<unknown>(path, name);
  if (schema['type'] === 'boolean')
    return (
      <FormControlLabel
        control={
          <Checkbox
            checked={value === true}
            onChange={(event) => write(event.target.checked ? true : undefined)}
          />
        }
        label={label}
      />
    );
  if (schema['type'] === 'integer')
    return (
      <NumberSetting
        label={label}
        value={value as number | undefined}
        read={readWhole(schema['minimum'] as number | undefined, schema['maximum'] as number | undefined)}
        onChange={write}
      />
    );
  if (name === 'minimum' || name === 'maximum')
    return (
      <NumberSetting label={label} value={value as string | undefined} read={readDecimal} onChange={write} />
    );
  return (
    <TextField
      label={label}
      value={typeof value === 'string' ? value : ''}
      onChange={(event) => write(event.target.value || undefined)}
      fullWidth
    />
  );
}
