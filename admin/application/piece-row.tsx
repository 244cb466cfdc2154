import DescriptionIcon from '@mui/icons-material/DescriptionOutlined';
import DownloadIcon from '@mui/icons-material/DownloadOutlined';
import ImageIcon from '@mui/icons-material/ImageOutlined';
import { Box, Button, IconButton, Typography } from '@mui/material';
import { useFormats } from '../languages/formats.js';
import { Isolated } from '../shell/isolated.js';
import { useWords } from '../languages/words.js';
import type { PieceShown } from './application-page.js';
import { canPreview } from './piece-preview.js';

export function PieceRow({
  piece,
  open,
  onToggle,
}: {
  piece: PieceShown;
  open: boolean;
  onToggle: () => void;
}) {
  const say = useWords();
  const { size } = useFormats();
  const Icon = piece.type.startsWith('image/') ? ImageIcon : DescriptionIcon;
  return (
    <Box sx={{ display: 'flex', alignItems: 'center', gap: 1.5, flexWrap: 'wrap' }}>
      <Icon color="action" aria-hidden="true" />
      <Box sx={{ flex: '1 1 180px', minWidth: 0 }}>
        <Typography sx={{ fontWeight: 600, overflowWrap: 'anywhere' }}>
          <Isolated>{piece.name}</Isolated>
        </Typography>
        <Typography variant="caption" color="text.secondary">
          {size(piece.size)}
        </Typography>
      </Box>
      {canPreview(piece) && (
        <Button
          size="small"
          onClick={onToggle}
          aria-expanded={open}
          aria-label={`${say(open ? 'application.hidePiece' : 'application.showPiece')}: ${piece.name}`}
        >
          {say(open ? 'application.hidePiece' : 'application.showPiece')}
        </Button>
      )}
      <IconButton
        component="a"
        href={piece.url ? `${piece.url}&download` : undefined}
        download={piece.name}
        aria-label={`${say('application.download')}: ${piece.name}`}
      >
        <DownloadIcon />
      </IconButton>
    </Box>
  );
}
