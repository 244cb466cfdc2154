import { Paper, Table, TableBody, TableCell, TableContainer, TableHead, TableRow } from '@mui/material';
import type { ReactNode } from 'react';

interface Props {
  label: string;
  columns: readonly string[];
  /** Its lines. */
  children: ReactNode;
}

/** A table that is only read. Where it is wider than a phone it scrolls by itself, by keyboard too. */
export const ReadingTable = ({ label, columns, children }: Props) => (
  <TableContainer component={Paper} variant="outlined" tabIndex={0} role="region" aria-label={label}>
    <Table size="small">
      <TableHead>
        <TableRow>
          {columns.map((column) => (
            <TableCell key={column}>{column}</TableCell>
          ))}
        </TableRow>
      </TableHead>
      <TableBody>{children}</TableBody>
    </Table>
  </TableContainer>
);
