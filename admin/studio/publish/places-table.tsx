import { TableCell, TableRow } from '@mui/material';
import { useFormats } from '../../languages/formats.js';
import { useWords } from '../../languages/words.js';
import { ReadingTable } from '../../shell/reading-table.js';
import type { Plan } from './open-applications-choice.js';

/** Where applications stand, and where each of them would go. */
export function PlacesTable({ places }: { places: Plan['places'] }) {
  const say = useWords();
  const { number } = useFormats();
  return (
    <ReadingTable
      label={say('publishing.places')}
      columns={[say('publishing.stepNow'), say('publishing.applications'), say('publishing.stepThen')]}
    >
      {places.map(({ step, applications, goesTo }, at) => (
        <TableRow key={at}>
          <TableCell>{step}</TableCell>
          <TableCell>{number(applications)}</TableCell>
          <TableCell>{goesTo ?? say('publishing.stays')}</TableCell>
        </TableRow>
      ))}
    </ReadingTable>
  );
}
