import { Button, Stack, TextField } from '@mui/material';
import type { AttachmentSettings } from '../../../../forms/field-settings.js';
import { useWords } from '../../../languages/words.js';
import { LocalizedFields } from '../../core/localized-fields.js';
import type { SettingProps } from './settings-editor.js';
import { useSetting } from './use-setting.js';

type BlankForm = NonNullable<AttachmentSettings['blankForm']>;

/** A blank form to download: its address and the words of its link. */
export function BlankFormSetting({ path, name, label }: SettingProps) {
  const say = useWords();
  const [blank, write] = useSetting<BlankForm>(path, name);
  if (!blank)
    return (
      <Button
        size="small"
        onClick={() => write({ url: '', label: { fr: 'Formulaire à remplir', ar: 'استمارة للتعبئة' } })}
      >
        {say('studioForm.blankForm.add')}
      </Button>
    );
  const isAddress = /^(?:https:\/\/|\/)\S+$/.test(blank.url);
  return (
    <Stack spacing={1} role="group" aria-label={label}>
      <TextField
        label={say('studioForm.blankForm.url')}
        value={blank.url}
        error={!isAddress}
        helperText={isAddress ? undefined : say('studioForm.blankForm.badUrl')}
        onChange={(event) => write({ ...blank, url: event.target.value.trim() })}
        slotProps={{ htmlInput: { dir: 'ltr', inputMode: 'url' } }}
      />
      <LocalizedFields
        path={[...path, 'settings', name, 'label']}
        label={say('studioForm.blankForm.label')}
      />
      <Button size="small" color="error" onClick={() => write(undefined)} sx={{ alignSelf: 'start' }}>
        {say('studioForm.blankForm.remove')}
      </Button>
    </Stack>
  );
}
