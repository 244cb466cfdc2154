import { Box, FormHelperText, Typography } from '@mui/material';
import { FileDrop } from '../forms/inputs/file-drop.js';
import { FileList } from '../forms/inputs/file-list.js';
import { useUploads } from '../forms/inputs/use-uploads.js';
import { useWords } from '../languages/words.js';

interface Props {
  files: readonly string[];
  onChange: (change: (files: readonly string[]) => readonly string[]) => void;
  problem: string;
}

/** The file that a decision demands: the signed letter, the minutes. */
export function FilesInput({ files, onChange, problem }: Props) {
  const say = useWords();
  const { sending, add, again, drop } = useUploads((fileId) => onChange((now) => [...now, fileId]));
  return (
    <Box>
      <Typography sx={{ fontWeight: 600, mb: 0.5 }}>{say('application.file')}</Typography>
      <FileList
        ids={files}
        sending={sending}
        onAgain={again}
        onDrop={drop}
        onRemove={(fileId) => onChange((now) => now.filter((each) => each !== fileId))}
      />
      <Box sx={{ mt: 1 }}>
        <FileDrop
          label={say('application.file')}
          accept={['application/pdf', 'image/jpeg', 'image/png']}
          multiple
          onFiles={(chosen) => chosen.forEach(add)}
        />
      </Box>
      {problem !== '' && <FormHelperText error>{problem}</FormHelperText>}
    </Box>
  );
}
