import { Alert, Box } from '@mui/material';
import { useWords } from '../../languages/words.js';
import { SelectLine } from '../../shell/select-line.js';
import type { Piece } from '../core/definition.js';
import { localized } from '../core/localized.js';
import { LocalizedFields } from '../core/localized-fields.js';
import { withAt, type Path } from '../core/paths.js';
import { Rows } from '../core/rows.js';
import { useDefinition, useStudio } from '../core/studio-context.js';
import { CertaintyLine } from './certainty-line.js';
import { fileFields, newPiece, withField } from './edit-pieces.js';
import { RuleCard } from './rule-card.js';
import { sideBySide } from './side-by-side.js';

const path = ['rules', 'pieces'] as const;
const paths = [path];

/** The documents that the applicant must bring. */
export function PiecesCard() {
  const say = useWords();
  const form = useDefinition((definition) => definition.form);
  const canAdd = fileFields(form).length > 0;
  return (
    <RuleCard title={say('studioWorkflow.rules.pieces')} paths={paths}>
      {!canAdd && <Alert severity="info">{say('studioWorkflow.rules.noFileFields')}</Alert>}
      <Rows<Piece>
        path={path}
        noun={say('studioWorkflow.rules.piece')}
        add={say('studioWorkflow.rules.addPiece')}
        create={newPiece}
        canAdd={canAdd}
      >
        {(piece, place) => <PieceFields piece={piece} path={place} />}
      </Rows>
    </RuleCard>
  );
}

function PieceFields({ piece, path: place }: { piece: Piece; path: Path }) {
  const say = useWords();
  const { store } = useStudio();
  const form = useDefinition((definition) => definition.form);
  const offered = fileFields(form).map(({ key, label }) => ({ value: key, label: localized(label, key) }));
  const isGone = !offered.some(({ value }) => value === piece.field);
  const gone = { value: piece.field, label: say('studioWorkflow.rules.goneField') };
  return (
    <>
      <Box sx={sideBySide}>
        <SelectLine
          label={say('studioWorkflow.rules.pieceField')}
          value={piece.field}
          options={isGone ? [gone, ...offered] : offered}
          onChange={(key) =>
            store.change((definition) => withAt(definition, place, withField(piece, key, definition.form)))
          }
        />
        <CertaintyLine path={place} />
      </Box>
      <LocalizedFields path={[...place, 'title']} label={say('studioWorkflow.rules.pieceTitle')} long />
      <LocalizedFields
        path={[...place, 'legalBasis']}
        label={say('studioWorkflow.rules.pieceBasis')}
        optional
      />
    </>
  );
}
