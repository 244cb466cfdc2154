import { Link, Typography } from '@mui/material';
import { useAsk } from '../../data/ask.js';
import { FileNamedDocument } from '../../generated/graphql.js';
import { useFormats } from '../../languages/formats.js';
import { useWords } from '../../languages/words.js';

/** An uploaded file by the name that its owner gave it. */
export function FileName({ fileId }: { fileId: string }) {
  const say = useWords();
  const { size } = useFormats();
  const { data } = useAsk(FileNamedDocument, { id: fileId }, { staleTime: 60_000 });
  const file = data?.file;
  if (!file) return <Typography sx={{ flex: 1 }}>{say('forms.file')}</Typography>;
  return (
    <Typography component="span" sx={{ flex: 1, minWidth: 0, overflowWrap: 'anywhere' }}>
      <Link href={file.url} target="_blank" rel="noopener" dir="auto">
        {file.name}
      </Link>{' '}
      <Typography component="span" variant="caption" color="text.secondary">
        {size(file.bytes)}
      </Typography>
    </Typography>
  );
}
