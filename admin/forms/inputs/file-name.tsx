import { Box, Link, Typography } from '@mui/material';
import { useAsk } from '../../data/ask.js';
import { FileNamedDocument, type FileNamedQuery } from '../../generated/graphql.js';
import { useFormats } from '../../languages/formats.js';
import { useWords } from '../../languages/words.js';

/** An uploaded file by its name. While it is being checked it is asked for again; a refused one says why. */
export function FileName({ fileId }: { fileId: string }) {
  const say = useWords();
  const { size } = useFormats();
  const { data } = useAsk(FileNamedDocument, { id: fileId }, { staleTime: 60_000, again: untilChecked });
  const file = data?.myFile;
  if (!file) return <Typography sx={{ flex: 1 }}>{say('forms.file')}</Typography>;
  return (
    <Box sx={{ flex: 1, minWidth: 0, overflowWrap: 'anywhere' }}>
      {file.url ? (
        <Link href={file.url} target="_blank" rel="noopener">
          <bdi>{file.name}</bdi>
        </Link>
      ) : (
        <bdi>{file.name}</bdi>
      )}{' '}
      <Typography component="span" variant="caption" color="text.secondary">
        {size(file.size)}
      </Typography>
      {file.status === 'CHECKING' && (
        <Typography variant="caption" color="text.secondary" role="status" sx={{ display: 'block' }}>
          {say('forms.checking')}
        </Typography>
      )}
      {file.rejection && (
        <Typography variant="body2" color="error" role="alert">
          {file.rejection}
        </Typography>
      )}
    </Box>
  );
}

const untilChecked = ({ myFile }: FileNamedQuery) =>
  myFile?.status === 'CHECKING' || myFile?.status === 'UPLOADING' ? 1500 : false;
