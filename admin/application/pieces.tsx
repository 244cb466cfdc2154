import { Card, Stack, Typography } from '@mui/material';
import { useState } from 'react';
import { useWords } from '../languages/words.js';
import { labelsOfPieces, type ApplicationShown } from './application-page.js';
import { PiecePreview } from './piece-preview.js';
import { PieceRow } from './piece-row.js';

/** The documents, each to be looked at without leaving the page; those that the form asked for come first. */
export function Pieces({ application }: { application: ApplicationShown }) {
  const say = useWords();
  const [open, setOpen] = useState<string | null>(null);
  const labels = labelsOfPieces(application);
  if (application.files.length === 0)
    return <Typography color="text.secondary">{say('application.noPieces')}</Typography>;
  const asked = application.files.filter(({ id }) => labels.has(id));
  const others = application.files.filter(({ id }) => !labels.has(id));
  return (
    <Stack component="ul" spacing={1.5} sx={{ listStyle: 'none', p: 0, m: 0 }}>
      {[...asked, ...others].map((piece) => (
        <Card component="li" key={piece.id} sx={{ p: 1.5 }}>
          <PieceRow
            piece={piece}
            label={labels.get(piece.id) ?? null}
            open={open === piece.id}
            onToggle={() => setOpen(open === piece.id ? null : piece.id)}
          />
          {open === piece.id && <PiecePreview piece={piece} />}
        </Card>
      ))}
    </Stack>
  );
}
