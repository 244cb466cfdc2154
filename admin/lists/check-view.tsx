import { Alert, Button, TableCell, TableRow } from '@mui/material';
import { useFormats } from '../languages/formats.js';
import { useWords } from '../languages/words.js';
import { ReadingTable } from '../shell/reading-table.js';
import type { ListCheck } from './use-list-file.js';

/** Every row that has to be mended in the file, or what the list will become. */
export function CheckView({ check, onAnother }: { check: ListCheck; onAnother: () => void }) {
  const say = useWords();
  const { number } = useFormats();
  const { items, faultCount, faults, added, changed, removed } = check;
  if (faultCount === 0)
    return (
      <Alert severity="success">
        {say('lists.becomes', {
          smart_count: items,
          items: number(items),
          added: number(added),
          changed: number(changed),
          removed: number(removed),
        })}
        {removed > 0 && ` ${say('lists.removedHelp')}`}
      </Alert>
    );
  return (
    <>
      <Alert severity="error">
        {say('lists.faults', { smart_count: faultCount, count: number(faultCount) })}
      </Alert>
      <ReadingTable label={say('lists.faultsByRow')} columns={[say('lists.row'), say('lists.whatIsWrong')]}>
        {faults.map(({ row, code, message }) => (
          <TableRow key={`${row} ${code} ${message}`}>
            <TableCell>{row}</TableCell>
            <TableCell>{message}</TableCell>
          </TableRow>
        ))}
      </ReadingTable>
      <Button onClick={onAnother} sx={{ justifySelf: 'start', alignSelf: 'flex-start' }}>
        {say('lists.anotherFile')}
      </Button>
    </>
  );
}
