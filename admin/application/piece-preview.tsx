import { Box } from '@mui/material';
import { useState } from 'react';
import { ownAddress } from '../data/own-address.js';
import { pictures } from '../forms/inputs/media-types.js';
import type { PieceShown } from './application-page.js';

/** Pictures everywhere; a PDF where the browser has a reader of its own, which telephones have not. */
export const canPreview = ({ type, url }: PieceShown) =>
  url !== null && (pictures.includes(type) || (type === 'application/pdf' && navigator.pdfViewerEnabled));

/** Shown through its expiring address, the one of the moment when it was opened: a new one would load it again. */
export function PiecePreview({ piece: { type, url, name } }: { piece: PieceShown }) {
  const [address] = useState(url === null ? '' : ownAddress(url));
  const frame = { border: 1, borderColor: 'divider', mt: 1.5 };
  return type === 'application/pdf' ? (
    <Box component="iframe" src={address} title={name} sx={{ ...frame, width: '100%', height: 640 }} />
  ) : (
    <Box
      component="img"
      src={address}
      alt={name}
      sx={{ ...frame, maxWidth: '100%', maxHeight: 640, display: 'block' }}
    />
  );
}
