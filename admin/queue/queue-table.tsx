import {
  Link as MuiLink,
  Paper,
  Table,
  TableBody,
  TableCell,
  TableContainer,
  TableHead,
  TableRow,
  TableSortLabel,
  Typography,
} from '@mui/material';
import { useListContext } from 'ra-core';
import { Link, useNavigate } from 'react-router-dom';
import { DueDate } from '../application/due-date.js';
import { isOpen } from '../application/phase.js';
import { PhaseChip } from '../application/phase-chip.js';
import { useFormats } from '../languages/formats.js';
import { useWords, type WordKey } from '../languages/words.js';
import { Isolated } from '../shell/isolated.js';
import type { HeldRow } from './held-rows.js';
import { lookOf, RowMark } from './row-mark.js';
import type { QueueRowFragment } from '../generated/graphql.js';

interface Column {
  name: WordKey;
  /** The API's order, where the column can be sorted by. */
  order?: string;
}

const columns: readonly Column[] = [
  { name: 'queue.number', order: 'NUMBER' },
  { name: 'queue.applicant' },
  { name: 'queue.procedure' },
  { name: 'queue.step' },
  { name: 'queue.assignee' },
  { name: 'queue.submitted', order: 'SUBMITTED_AT' },
  { name: 'queue.due', order: 'DUE_ON' },
];

export function QueueTable({ rows }: { rows: readonly HeldRow<QueueRowFragment>[] }) {
  const say = useWords();
  const { sort, setSort } = useListContext();
  return (
    <TableContainer component={Paper} variant="outlined">
      <Table size="small" aria-label={say('menu.queue')} sx={{ '& .MuiTableCell-root': { px: 1.25 } }}>
        <TableHead>
          <TableRow>
            {columns.map(({ name, order }) => {
              const active = order !== undefined && sort.field === order;
              return (
                <TableCell
                  key={name}
                  sortDirection={active ? (sort.order === 'ASC' ? 'asc' : 'desc') : false}
                >
                  {order ? (
                    <TableSortLabel
                      active={active}
                      direction={sort.order === 'ASC' ? 'asc' : 'desc'}
                      onClick={() =>
                        setSort({ field: order, order: active && sort.order === 'ASC' ? 'DESC' : 'ASC' })
                      }
                    >
                      {say(name)}
                    </TableSortLabel>
                  ) : (
                    say(name)
                  )}
                </TableCell>
              );
            })}
          </TableRow>
        </TableHead>
        <TableBody>
          {rows.map((held) => (
            <Line key={held.row.id} {...held} />
          ))}
        </TableBody>
      </Table>
    </TableContainer>
  );
}

/** The number is the link; the rest of the line can be clicked too, for those who use a mouse all day. */
function Line({ row, mark }: HeldRow<QueueRowFragment>) {
  const { day } = useFormats();
  const navigate = useNavigate();
  const to = `/applications/${row.id}`;
  return (
    <TableRow hover onClick={() => navigate(to)} sx={{ cursor: 'pointer', ...lookOf(mark) }}>
      <TableCell sx={{ position: 'relative' }}>
        <MuiLink
          component={Link}
          to={to}
          onClick={(event) => event.stopPropagation()}
          sx={{ fontWeight: 600, whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums' }}
          dir="ltr"
        >
          {row.number}
        </MuiLink>
        <RowMark mark={mark} />
      </TableCell>
      <TableCell>
        <Isolated>{row.applicantName}</Isolated>
        <Typography variant="caption" component="div" color="text.secondary">
          {row.commune?.name}
        </Typography>
      </TableCell>
      <TableCell sx={{ minWidth: 180 }}>{row.procedure.title}</TableCell>
      <TableCell>
        <PhaseChip phase={row.phase} step={row.stepTitle} />
      </TableCell>
      <TableCell>{row.assignee?.fullName ?? '—'}</TableCell>
      <TableCell sx={{ whiteSpace: 'nowrap' }}>{row.submittedAt && day(row.submittedAt)}</TableCell>
      <TableCell sx={{ whiteSpace: 'nowrap' }}>
        <DueDate dueOn={row.dueOn} overdue={row.overdue} running={isOpen(row.phase)} />
      </TableCell>
    </TableRow>
  );
}
