import MyLocationIcon from '@mui/icons-material/MyLocation';
import { Alert, Box, Button, TextField } from '@mui/material';
import { useState } from 'react';
import { useWords } from '../../languages/words.js';
import { isRecord, type Json } from '../answers.js';
import type { InputProps } from './input.js';
import { coordinate } from './position.js';

/** Degrees as a phone's map application shows them, or the place where one stands. */
export function MapPointInput({
  value,
  onChange,
  labelId,
  describedBy,
  id,
  disabled,
}: InputProps<'map_point'>) {
  const say = useWords();
  const [east, north] = positionOf(value);
  const [typed, setTyped] = useState({ north: written(north), east: written(east) });
  const [failed, setFailed] = useState(false);
  const write = (next: { north: string; east: string }) => {
    setTyped(next);
    const latitude = coordinate(next.north);
    const longitude = coordinate(next.east);
    onChange(
      latitude === null || longitude === null ? null : { type: 'Point', coordinates: [longitude, latitude] },
    );
  };
  const locate = () =>
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => write({ north: coords.latitude.toFixed(6), east: coords.longitude.toFixed(6) }),
      () => setFailed(true),
      { enableHighAccuracy: true, timeout: 15_000 },
    );
  return (
    <Box role="group" id={id} aria-labelledby={labelId} aria-describedby={describedBy}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5 }}>
        {(['north', 'east'] as const).map((side) => (
          <TextField
            key={side}
            label={say(side === 'north' ? 'forms.latitude' : 'forms.longitude')}
            value={typed[side]}
            disabled={disabled}
            onChange={(event) => write({ ...typed, [side]: event.target.value })}
            slotProps={{ htmlInput: { inputMode: 'decimal', dir: 'ltr' } }}
            sx={{ width: 150 }}
          />
        ))}
        <Button variant="outlined" startIcon={<MyLocationIcon />} onClick={locate} disabled={disabled}>
          {say('forms.hereIAm')}
        </Button>
      </Box>
      {failed && (
        <Alert severity="warning" sx={{ mt: 1 }}>
          {say('forms.noPosition')}
        </Alert>
      )}
    </Box>
  );
}

const written = (degrees: number | undefined) => (degrees === undefined ? '' : String(degrees));

function positionOf(value: Json | undefined): [number?, number?] {
  const coordinates = isRecord(value) ? value['coordinates'] : null;
  return Array.isArray(coordinates) ? (coordinates as [number, number]) : [];
}
