import { Stack, Typography } from '@mui/material';
import { useFormats } from '../../languages/formats.js';
import { isolated } from '../../languages/isolated.js';
import { useWords } from '../../languages/words.js';
import { FileDrop } from './file-drop.js';
import { FileList } from './file-list.js';
import type { InputProps } from './input.js';
import { namesOfTypes, pictures } from './media-types.js';
import { useUploads } from './use-uploads.js';

/** One picture; a phone offers its camera. */
export function ImageInput({
  field,
  value,
  onChange,
  id,
  labelId,
  describedBy,
  disabled,
}: InputProps<'image'>) {
  const say = useWords();
  const formats = useFormats();
  const ids = typeof value === 'string' && value !== '' ? [value] : [];
  const { sending, add, again, drop } = useUploads(onChange);
  return (
    <Stack spacing={1} role="group" id={id} aria-labelledby={labelId} aria-describedby={describedBy}>
      <FileList
        ids={ids}
        sending={sending}
        onAgain={again}
        onDrop={drop}
        {...(!disabled && { onRemove: () => onChange(null) })}
      />
      {!disabled && ids.length + sending.length === 0 && (
        <FileDrop
          label={`${say('forms.addPicture')}: ${field.label}`}
          accept={pictures}
          multiple={false}
          onFiles={(files) => files.slice(0, 1).forEach(add)}
        />
      )}
      <Typography variant="caption" color="text.secondary">
        {say('forms.fileLimits', {
          types: isolated(namesOfTypes(pictures)),
          size: isolated(formats.size(field.maximumBytes)),
        })}
      </Typography>
    </Stack>
  );
}
