import { Card, Stack, Typography } from '@mui/material';
import { useState } from 'react';
import { useWords } from '../languages/words.js';
import type { PieceShown } from './application-page.js';
import { PiecePreview } from './piece-preview.js';
import { PieceRow } from './piece-row.js';

/** The documents, each to be looked at without leaving the page. */
export function Pieces({ pieces }: { pieces: readonly PieceShown[] }) {
  const say = useWords();
  const [open, setOpen] = useState<string | null>(null);
  if (pieces.length === 0)
    return <Typography color="text.secondary">{say('application.noPieces')}</Typography>;
  return (
    <Stack component="ul" spacing={1.5} sx={{ listStyle: 'none', p: 0, m: 0 }}>
      {pieces.map((piece) => (
        <Card component="li" key={piece.id} sx={{ p: 1.5 }}>
          <PieceRow
            piece={piece}
            open={open === piece.id}
            onToggle={() => setOpen(open === piece.id ? null : piece.id)}
          />
          {open === piece.id && <PiecePreview piece={piece} />}
        </Card>
      ))}
    </Stack>
  );
}
