import DescriptionIcon from '@mui/icons-material/DescriptionOutlined';
import DownloadIcon from '@mui/icons-material/DownloadOutlined';
import ImageIcon from '@mui/icons-material/ImageOutlined';
import OpenInNewIcon from '@mui/icons-material/OpenInNew';
import { Box, Button, IconButton, Typography } from '@mui/material';
import { ownAddress } from '../data/own-address.js';
import { useFormats } from '../languages/formats.js';
import { useWords } from '../languages/words.js';
import { Isolated } from '../shell/isolated.js';
import { turned } from '../theme/turned.js';
import type { PieceShown } from './application-page.js';
import { canPreview } from './piece-preview.js';

interface Props {
  piece: PieceShown;
  /** What the form calls it. */
  label: string | null;
  open: boolean;
  onToggle: () => void;
}

export function PieceRow({ piece, label, open, onToggle }: Props) {
  const say = useWords();
  const { size, moment } = useFormats();
  const Icon = piece.type.startsWith('image/') ? ImageIcon : DescriptionIcon;
  const name = label === null ? piece.name : `${label}, ${piece.name}`;
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1.5 }}>
      <Icon color="action" aria-hidden="true" sx={{ alignSelf: 'flex-start', mt: 0.25 }} />
      <Box sx={{ flex: '1 1 200px', minWidth: 0, overflowWrap: 'anywhere' }}>
        <Typography sx={{ fontWeight: 600 }}>{label ?? <Isolated>{piece.name}</Isolated>}</Typography>
        {label !== null && (
          <Typography variant="body2">
            <Isolated>{piece.name}</Isolated>
          </Typography>
        )}
        <Typography variant="caption" color="text.secondary">
          <bdi>{size(piece.size)}</bdi> · <bdi>{moment(piece.createdAt)}</bdi>
        </Typography>
      </Box>
      <Box sx={{ display: 'flex', marginInlineStart: 'auto' }}>
        {canPreview(piece) && (
          <Button
            size="small"
            onClick={onToggle}
            aria-expanded={open}
            aria-label={`${say(open ? 'application.hidePiece' : 'application.showPiece')}: ${name}`}
          >
            {say(open ? 'application.hidePiece' : 'application.showPiece')}
          </Button>
        )}
        {piece.url !== null && (
          <>
            <IconButton
              component="a"
              href={ownAddress(piece.url)}
              target="_blank"
              rel="noopener"
              aria-label={`${say('application.openPiece')}: ${name}`}
            >
              <OpenInNewIcon sx={turned} />
            </IconButton>
            <IconButton
              component="a"
              href={`${ownAddress(piece.url)}&download`}
              download={piece.name}
              aria-label={`${say('application.download')}: ${name}`}
            >
              <DownloadIcon />
            </IconButton>
          </>
        )}
      </Box>
    </Box>
  );
}
