import { Box, OutlinedInput, Typography } from '@mui/material';
import { useState } from 'react';
import { useWords } from '../../languages/words.js';
import { isRecord, type Json } from '../answers.js';
import { aria, type InputProps } from './input.js';
import { cornersOf, type Position } from './position.js';

/** The corners, one a line, as a surveyor's list or a phone gives them; the outline is drawn beside. */
export function MapAreaInput(props: InputProps<'map_area'>) {
  const say = useWords();
  const { value, onChange, id, disabled, invalid } = props;
  const ring = ringOf(value);
  const [typed, setTyped] = useState(() => ring.map(([east, north]) => `${north}, ${east}`).join('\n'));
  const { corners, unreadable } = cornersOf(typed);
  const write = (text: string) => {
    setTyped(text);
    const read = cornersOf(text).corners;
    onChange(read.length === 0 ? null : { type: 'Polygon', coordinates: [read] });
  };
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2 }}>
      <Box sx={{ flex: '1 1 240px' }}>
        <OutlinedInput
          id={id}
          multiline
          fullWidth
          minRows={4}
          disabled={disabled}
          error={invalid || unreadable.length > 0}
          value={typed}
          onChange={(event) => write(event.target.value)}
          placeholder={'30.3320, -5.8380\n30.3325, -5.8361\n30.3311, -5.8359'}
          size="small"
          inputProps={{ ...aria(props), dir: 'ltr', spellCheck: false }}
        />
        <Typography variant="caption" color={unreadable.length > 0 ? 'error' : 'text.secondary'}>
          {unreadable.length > 0
            ? say('forms.unreadableCorners', { lines: unreadable.join(', ') })
            : say('forms.cornersHelp')}
        </Typography>
      </Box>
      {corners.length >= 3 && <Outline corners={corners} />}
    </Box>
  );
}

/** The shape without a map behind it: enough to see a corner typed wrongly. */
function Outline({ corners }: { corners: readonly Position[] }) {
  const easts = corners.map(([east]) => east);
  const norths = corners.map(([, north]) => north);
  const left = Math.min(...easts);
  const top = Math.max(...norths);
  const size = Math.max(Math.max(...easts) - left, top - Math.min(...norths)) || 1;
  const points = corners.map(
    ([east, north]) => `${((east - left) / size) * 100},${((top - north) / size) * 100}`,
  );
  return (
    <svg width="140" height="140" viewBox="-5 -5 110 110" aria-hidden="true">
      <polygon points={points.join(' ')} fill="rgba(138,58,28,.12)" stroke="#8a3a1c" strokeWidth="2" />
    </svg>
  );
}

function ringOf(value: Json | undefined): readonly Position[] {
  const rings = isRecord(value) ? value['coordinates'] : null;
  const ring = Array.isArray(rings) ? (rings as readonly Json[])[0] : null;
  return Array.isArray(ring) ? (ring as unknown as readonly Position[]) : [];
}
