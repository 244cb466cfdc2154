import { Button, TableCell, TableRow } from '@mui/material';
import { useActOn } from '../data/use-act-on.js';
import { RestoreReferenceListDocument, type ReferenceListPageQuery } from '../generated/graphql.js';
import { useFormats } from '../languages/formats.js';
import { useWords } from '../languages/words.js';
import { Failed } from '../shell/failed.js';
import { Isolated } from '../shell/isolated.js';
import { Problems } from '../shell/problems.js';
import { ReadingTable } from '../shell/reading-table.js';

type Version = NonNullable<ReferenceListPageQuery['referenceList']>['versions']['nodes'][number];

interface Props {
  list: string;
  current: number;
  versions: readonly Version[];
}

/** How the list came to be as it is; an earlier version can come back. */
export function ListVersions({ list, current, versions }: Props) {
  const say = useWords();
  const { moment, number } = useFormats();
  const { act, busy, problems, error } = useActOn(
    RestoreReferenceListDocument,
    ({ restoreReferenceList }) => restoreReferenceList.problems,
    { word: 'lists.restored', then: () => undefined },
  );
  return (
    <>
      {error && <Failed error={error} />}
      <Problems problems={problems} />
      <ReadingTable
        label={say('lists.parts.versions')}
        columns={[
          say('lists.version'),
          say('lists.when'),
          say('lists.items'),
          say('lists.added'),
          say('lists.changed'),
          say('lists.removed'),
          say('lists.from'),
          say('lists.act'),
        ]}
      >
        {versions.map((version) => (
          <TableRow key={version.id}>
            <TableCell>{version.number}</TableCell>
            <TableCell>
              {moment(version.madeAt)}
              {version.madeBy && (
                <>
                  {' · '}
                  <Isolated>{version.madeBy.fullName}</Isolated>
                </>
              )}
            </TableCell>
            <TableCell>{number(version.count)}</TableCell>
            <TableCell>{number(version.added)}</TableCell>
            <TableCell>{number(version.changed)}</TableCell>
            <TableCell>{number(version.removed)}</TableCell>
            <TableCell>
              <Isolated>{version.fileName ?? say('lists.restoredFrom')}</Isolated>
            </TableCell>
            <TableCell>
              {version.number === current ? (
                say('lists.current')
              ) : (
                <Button
                  size="small"
                  loading={busy}
                  aria-label={say('lists.restoreThis', { number: version.number })}
                  onClick={() => void act({ key: list, version: version.number })}
                >
                  {say('lists.restore')}
                </Button>
              )}
            </TableCell>
          </TableRow>
        ))}
      </ReadingTable>
    </>
  );
}
