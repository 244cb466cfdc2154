import { Box, TableCell, TableRow, Typography } from '@mui/material';
import type { ListMappingInput, TextEncoding } from '../generated/graphql.js';
import { useFormats } from '../languages/formats.js';
import { useWords } from '../languages/words.js';
import { ReadingTable } from '../shell/reading-table.js';
import { SelectLine } from '../shell/select-line.js';
import type { HowToRead, ListFile } from './use-list-file.js';

const parts = ['code', 'fr', 'ar', 'zgh', 'en'] as const;
const needed = new Set<string>(['fr', 'ar']);
const encodings = [
  'UTF_8',
  'UTF_16',
  'WINDOWS_1256',
  'WINDOWS_1252',
] as const satisfies readonly TextEncoding[];

interface Props {
  file: ListFile;
  how: HowToRead;
  mapping: ListMappingInput;
  onHow: (how: HowToRead) => void;
  onMap: (mapping: ListMappingInput) => void;
}

/** What the file holds, and which of its columns are which. */
export function ColumnsView({ file, how, mapping, onHow, onMap }: Props) {
  const say = useWords();
  const { number } = useFormats();
  const named = file.columns.map(({ name }, at) => name || say('lists.columnNumber', { number: at + 1 }));
  const rows = Math.max(0, ...file.columns.map(({ samples }) => samples.length));
  return (
    <>
      <Typography>
        {say('lists.columnsHelp', { smart_count: file.rowCount, rows: number(file.rowCount) })}
      </Typography>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5 }}>
        {file.sheets.length > 1 && (
          <SelectLine
            label={say('lists.sheet')}
            value={how.sheet ?? file.sheets[0] ?? ''}
            options={file.sheets.map((value) => ({ value, label: value }))}
            onChange={(sheet) => onHow({ ...how, sheet })}
          />
        )}
        {file.encoding && (
          <SelectLine
            label={say('lists.encoding')}
            value={file.encoding}
            options={encodings.map((value) => ({ value, label: say(`lists.encodings.${value}`) }))}
            onChange={(encoding) => onHow({ ...how, encoding: encoding as TextEncoding })}
          />
        )}
      </Box>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5 }}>
        {parts.map((part) => (
          <SelectLine
            key={part}
            label={say(`lists.columns.${part}`)}
            value={mapping[part] === null || mapping[part] === undefined ? '' : String(mapping[part])}
            {...(!needed.has(part) && { empty: say(part === 'code' ? 'lists.codesMade' : 'shell.none') })}
            options={named.map((label, at) => ({ value: String(at), label }))}
            onChange={(at) => onMap({ ...mapping, [part]: at === '' ? null : Number(at) })}
          />
        ))}
      </Box>
      <ReadingTable label={say('lists.preview')} columns={named}>
        {Array.from({ length: rows }, (_, row) => (
          <TableRow key={row}>
            {file.columns.map(({ samples }, at) => (
              <TableCell key={at} dir="auto">
                {samples[row] ?? ''}
              </TableCell>
            ))}
          </TableRow>
        ))}
      </ReadingTable>
    </>
  );
}
