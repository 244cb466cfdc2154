import { Box } from '@mui/material';
import type { PieceShown } from './application-page.js';

const previewed = ['image/jpeg', 'image/png', 'image/webp', 'application/pdf'];

export const canPreview = ({ type, url }: PieceShown) => url !== null && previewed.includes(type);

/** Shown through its expiring address; a PDF by the browser's own reader. */
export const PiecePreview = ({ piece }: { piece: PieceShown }) =>
  piece.type === 'application/pdf' ? (
    <Box
      component="iframe"
      src={piece.url ?? ''}
      title={piece.name}
      sx={{ width: '100%', height: { xs: 420, md: 640 }, border: 1, borderColor: 'divider', mt: 1.5 }}
    />
  ) : (
    <Box
      component="img"
      src={piece.url ?? ''}
      alt={piece.name}
      loading="lazy"
      sx={{ maxWidth: '100%', maxHeight: 640, mt: 1.5, display: 'block', border: 1, borderColor: 'divider' }}
    />
  );
