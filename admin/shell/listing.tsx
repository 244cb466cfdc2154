import {
  Box,
  Card,
  Paper,
  Stack,
  Table,
  TableBody,
  TableCell,
  TableContainer,
  TableHead,
  TableRow,
  Typography,
  useMediaQuery,
} from '@mui/material';
import { useTheme } from '@mui/material/styles';
import { useListContext } from 'ra-core';
import { Fragment, type ReactNode } from 'react';
import { Failed } from './failed.js';
import { Pager } from './pager.js';
import { Waiting } from './waiting.js';

export interface Column<Row> {
  key: string;
  title: string;
  show: (row: Row) => ReactNode;
}

interface Props<Row> {
  label: string;
  columns: readonly Column<Row>[];
  empty: string;
  /** Buttons at the end of a line. */
  actions?: (row: Row) => ReactNode;
}

/** A list of the console: a table where there is room, cards on a phone. The first column names the row. */
export function Listing<Row extends { id: string }>({ label, columns, empty, actions }: Props<Row>) {
  const wide = useMediaQuery(useTheme().breakpoints.up('md'));
  const { data, isPending, error, refetch } = useListContext<Row>();
  if (error) return <Failed error={error} onRetry={() => void refetch()} />;
  if (isPending) return <Waiting />;
  if (!data || data.length === 0)
    return <Typography sx={{ py: 6, textAlign: 'center', color: 'text.secondary' }}>{empty}</Typography>;
  const View = wide ? AsTable : AsCards;
  return (
    <>
      <View
        label={label}
        rows={data}
        columns={columns as readonly Column<never>[]}
        actions={actions as never}
      />
      <Pager />
    </>
  );
}

interface ViewProps {
  label: string;
  rows: readonly { id: string }[];
  columns: readonly Column<never>[];
  actions?: (row: never) => ReactNode;
}

const AsTable = ({ label, rows, columns, actions }: ViewProps) => (
  <TableContainer component={Paper} variant="outlined">
    <Table size="small" aria-label={label}>
      <TableHead>
        <TableRow>
          {columns.map(({ key, title }) => (
            <TableCell key={key}>{title}</TableCell>
          ))}
          {actions && <TableCell />}
        </TableRow>
      </TableHead>
      <TableBody>
        {rows.map((row) => (
          <TableRow key={row.id} hover>
            {columns.map(({ key, show }) => (
              <TableCell key={key}>{show(row as never)}</TableCell>
            ))}
            {actions && <TableCell align="right">{actions(row as never)}</TableCell>}
          </TableRow>
        ))}
      </TableBody>
    </Table>
  </TableContainer>
);

const AsCards = ({ rows, columns, actions }: ViewProps) => (
  <Stack component="ul" spacing={1} sx={{ listStyle: 'none', p: 0, m: 0 }}>
    {rows.map((row) => (
      <Card component="li" key={row.id} sx={{ p: 1.5 }}>
        <Box
          component="dl"
          sx={{ m: 0, display: 'grid', gridTemplateColumns: 'auto 1fr', columnGap: 1.5, rowGap: 0.5 }}
        >
          {columns.map(({ key, title, show }, index) => (
            <Fragment key={key}>
              <Typography
                component="dt"
                variant="body2"
                color="text.secondary"
                sx={index === 0 ? { position: 'absolute', clipPath: 'inset(50%)' } : {}}
              >
                {title}
              </Typography>
              <Box
                component="dd"
                sx={{
                  m: 0,
                  overflowWrap: 'anywhere',
                  ...(index === 0 && { gridColumn: '1 / -1', fontWeight: 600 }),
                }}
              >
                {show(row as never)}
              </Box>
            </Fragment>
          ))}
        </Box>
        {actions && <Box sx={{ display: 'flex', justifyContent: 'flex-end' }}>{actions(row as never)}</Box>}
      </Card>
    ))}
  </Stack>
);
