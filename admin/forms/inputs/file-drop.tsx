import UploadFileIcon from '@mui/icons-material/UploadFileOutlined';
import { Box, Button } from '@mui/material';
import { useState, type ChangeEvent, type DragEvent } from 'react';
import { useWords } from '../../languages/words.js';
import { visuallyHidden } from '@mui/utils';

interface Props {
  label: string;
  accept: readonly string[];
  multiple: boolean;
  onFiles: (files: readonly File[]) => void;
}

/** A button that is also a place to drop on. */
export function FileDrop({ label, accept, multiple, onFiles }: Props) {
  const say = useWords();
  const [over, setOver] = useState(false);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    onFiles([...event.dataTransfer.files]);
  };
  const choose = (event: ChangeEvent<HTMLInputElement>) => {
    onFiles([...(event.target.files ?? [])]);
    event.target.value = '';
  };
  return (
    <Box
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
      sx={{
        border: '1.5px dashed',
        borderColor: over ? 'primary.main' : '#8f8375',
        borderRadius: 1,
        p: 1.5,
        bgcolor: over ? 'rgba(138,58,28,.05)' : 'background.paper',
      }}
    >
      <Button
        component="label"
        role={undefined}
        tabIndex={-1}
        startIcon={<UploadFileIcon />}
        sx={{ '&:focus-within': { outline: '3px solid #1d5a8c' } }}
      >
        {say(multiple ? 'forms.chooseFiles' : 'forms.chooseFile')}
        <input
          type="file"
          aria-label={label}
          accept={accept.join(',')}
          multiple={multiple}
          onChange={choose}
          style={visuallyHidden}
        />
      </Button>
    </Box>
  );
}
