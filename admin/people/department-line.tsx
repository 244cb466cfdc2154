import { Box, FormControlLabel, Switch } from '@mui/material';
import { useActOn } from '../data/use-act-on.js';
import { SetPublicationApprovalDocument, type AuthorityListedFragment } from '../generated/graphql.js';
import { useWords } from '../languages/words.js';
import { Failed } from '../shell/failed.js';

type Department = AuthorityListedFragment['departments'][number];

/** A department, and whether two people have to agree before it publishes. */
export function DepartmentLine({
  department: { id, name, publicationNeedsTwo },
}: {
  department: Department;
}) {
  const say = useWords();
  const { act, busy, error } = useActOn(
    SetPublicationApprovalDocument,
    ({ setPublicationApproval }) => setPublicationApproval.problems,
    { word: 'publishing.needsTwoSaved', then: () => undefined },
  );
  return (
    <>
      <Box
        sx={{
          display: 'flex',
          flexWrap: 'wrap',
          justifyContent: 'space-between',
          alignItems: 'center',
          columnGap: 2,
        }}
      >
        <span>{name}</span>
        <FormControlLabel
          label={say('publishing.needsTwoSwitch')}
          control={
            <Switch
              size="small"
              // What was just asked for, until the answer says how it is.
              checked={busy ? !publicationNeedsTwo : publicationNeedsTwo}
              disabled={busy}
              onChange={(_event, needsTwo) => void act({ id, needsTwo })}
              slotProps={{ input: { 'aria-label': say('publishing.needsTwoOf', { name }) } }}
            />
          }
        />
      </Box>
      {error && <Failed error={error} />}
    </>
  );
}
