import DownloadIcon from '@mui/icons-material/DownloadOutlined';
import { Link, Stack, Typography } from '@mui/material';
import { useFormats } from '../../languages/formats.js';
import { isolated } from '../../languages/isolated.js';
import { useWords } from '../../languages/words.js';
import type { Json } from '../answers.js';
import { useForm } from '../form-context.js';
import { FileDrop } from './file-drop.js';
import { FileList } from './file-list.js';
import type { InputProps } from './input.js';
import { namesOfTypes } from './media-types.js';
import { useUploads } from './use-uploads.js';

/** Files that travel in pieces and resume by themselves: lines drop in the mountains. */
export function AttachmentInput(props: InputProps<'attachment'>) {
  const say = useWords();
  const formats = useFormats();
  const { field, value, onChange, id, labelId, describedBy, disabled, path } = props;
  const ids = Array.isArray(value)
    ? (value as readonly Json[]).filter((each) => typeof each === 'string')
    : [];
  const { store } = useForm();
  const { sending, add, again, drop } = useUploads((fileId) => {
    const now = store.at(path);
    onChange([...(Array.isArray(now) ? (now as readonly Json[]) : []), fileId]);
  });
  const free = field.maximum - ids.length - sending.length;
  return (
    <Stack spacing={1} role="group" id={id} aria-labelledby={labelId} aria-describedby={describedBy}>
      {field.blankForm && (
        <Link
          href={field.blankForm.url}
          download
          sx={{ display: 'inline-flex', gap: 0.5, alignItems: 'center' }}
        >
          <DownloadIcon fontSize="small" aria-hidden="true" /> {field.blankForm.label}
        </Link>
      )}
      <FileList
        ids={ids}
        sending={sending}
        onAgain={again}
        onDrop={drop}
        {...(!disabled && { onRemove: (fileId: string) => onChange(ids.filter((each) => each !== fileId)) })}
      />
      {!disabled && free > 0 && (
        <FileDrop
          label={`${say('forms.addFile')}: ${field.label}`}
          accept={field.types}
          multiple={free > 1}
          onFiles={(files) => files.slice(0, free).forEach(add)}
        />
      )}
      <Typography variant="caption" color="text.secondary">
        {say('forms.fileLimits', {
          types: isolated(namesOfTypes(field.types)),
          size: isolated(formats.size(field.maximumBytes)),
        })}
      </Typography>
    </Stack>
  );
}
