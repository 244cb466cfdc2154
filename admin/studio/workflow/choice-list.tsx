import AddIcon from '@mui/icons-material/Add';
import { Box, Button, Card, Typography } from '@mui/material';
import { useId, type ReactNode } from 'react';

interface Props {
  title: string;
  help?: string;
  empty: string;
  isEmpty: boolean;
  add: string;
  onAdd: () => void;
  children: ReactNode;
}

/** The steps, or the passages, with the button that adds one. */
export function ChoiceList({ title, help, empty, isEmpty, add, onAdd, children }: Props) {
  const id = useId();
  return (
    <Card component="section" aria-labelledby={id} sx={{ py: 1.5 }}>
      <Typography id={id} variant="h2" tabIndex={-1} sx={{ px: 2 }}>
        {title}
      </Typography>
      {help && (
        <Typography variant="body2" color="text.secondary" sx={{ px: 2 }}>
          {help}
        </Typography>
      )}
      {isEmpty ? (
        <Typography sx={{ px: 2, py: 1 }}>{empty}</Typography>
      ) : (
        <Box component="ol" aria-labelledby={id} sx={{ listStyle: 'none', m: 0, p: 0, py: 1 }}>
          {children}
        </Box>
      )}
      <Button startIcon={<AddIcon />} onClick={onAdd} sx={{ mx: 1 }}>
        {add}
      </Button>
    </Card>
  );
}
