import { Box, Link, Typography } from '@mui/material';
import { useAsk } from '../../data/ask.js';
import { addressesHold, ownAddress } from '../../data/own-address.js';
import { FileNamedDocument, type FileNamedQuery } from '../../generated/graphql.js';
import { useFormats } from '../../languages/formats.js';
import { useWords } from '../../languages/words.js';

/** An uploaded file by its name. While it is being checked it is asked for again; a refused one says why. */
export function FileName({ fileId, id }: { fileId: string; id: string }) {
  const say = useWords();
  const { size } = useFormats();
  const { data } = useAsk(FileNamedDocument, { id: fileId }, { staleTime: 60_000, again: askAgainAfter });
  const file = data?.myFile;
  if (!file)
    return (
      <Typography id={id} sx={{ flex: 1 }}>
        {say('forms.file')}
      </Typography>
    );
  return (
    <Box sx={{ flex: 1, minWidth: 0, overflowWrap: 'anywhere' }}>
      {file.url ? (
        <Link id={id} href={ownAddress(file.url)} target="_blank" rel="noopener">
          <bdi>{file.name}</bdi>
        </Link>
      ) : (
        <bdi id={id}>{file.name}</bdi>
      )}{' '}
      <Typography component="bdi" variant="caption" color="text.secondary" sx={{ whiteSpace: 'nowrap' }}>
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

/** Soon while it is being checked, and before its address expires. */
function askAgainAfter({ myFile }: FileNamedQuery): number | false {
  if (myFile?.status === 'CHECKING' || myFile?.status === 'UPLOADING') return 1500;
  return myFile?.url ? addressesHold : false;
}
