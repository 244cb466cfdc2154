import { Card, FormControlLabel, Radio, RadioGroup, Stack } from '@mui/material';
import type { ReactNode } from 'react';

interface Props<Item extends { id: string }> {
  label: string;
  items: readonly Item[];
  chosenId: string | null;
  onChoose: (item: Item) => void;
  show: (item: Item) => ReactNode;
}

/** A few things to choose one of, each a line that can be tapped anywhere. */
export function PickList<Item extends { id: string }>({
  label,
  items,
  chosenId,
  onChoose,
  show,
}: Props<Item>) {
  if (items.length === 0) return null;
  const choose = (id: string) => {
    const item = items.find((each) => each.id === id);
    if (item) onChoose(item);
  };
  return (
    <RadioGroup aria-label={label} value={chosenId ?? ''} onChange={(_event, id) => choose(id)}>
      <Stack spacing={1}>
        {items.map((item) => (
          <Card key={item.id} sx={{ borderColor: item.id === chosenId ? 'primary.main' : undefined }}>
            <FormControlLabel
              value={item.id}
              control={<Radio />}
              label={<div>{show(item)}</div>}
              sx={{ m: 0, px: 1, py: 0.75, width: '100%' }}
            />
          </Card>
        ))}
      </Stack>
    </RadioGroup>
  );
}
