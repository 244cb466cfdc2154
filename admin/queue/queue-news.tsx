import { Box, Button } from '@mui/material';
import { useWords } from '../languages/words.js';
import { Unseen } from '../shell/unseen.js';
import { useSettled } from '../shell/use-settled.js';

interface Props {
  newcomers: number;
  changed: number;
  gone: number;
  onShow: () => void;
}

/**
 * What happened to the page that the reader has before him. It hangs over the edge of the list and takes no room: the
 * rows below it stay under the hand. It is told to those who listen once things have come to rest.
 */
export function QueueNews({ newcomers, changed, gone, onShow }: Props) {
  const say = useWords();
  const tell = (key: 'queue.newcomers' | 'queue.gone' | 'queue.changed', count: number) =>
    count > 0 ? say(key, { smart_count: count }) : '';
  const told = [tell('queue.newcomers', newcomers), tell('queue.gone', gone)].filter(Boolean);
  const aloud = useSettled([...told, tell('queue.changed', changed)].filter(Boolean).join(' · '), 2_000);
  return (
    <Box
      sx={{ position: 'sticky', top: 64, height: 0, zIndex: 2, display: 'flex', justifyContent: 'center' }}
    >
      <Unseen role="status">{aloud}</Unseen>
      {told.length > 0 && (
        <Button
          variant="contained"
          size="small"
          onClick={onShow}
          sx={{ height: 32, mt: -3, borderRadius: 4, boxShadow: 3, whiteSpace: 'nowrap' }}
        >
          {told.join(' · ')} – {say(newcomers > 0 ? 'queue.show' : 'queue.putInOrder')}
        </Button>
      )}
    </Box>
  );
}
