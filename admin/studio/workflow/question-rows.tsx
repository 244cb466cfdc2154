import { Checkbox, FormControlLabel } from '@mui/material';
import type { Field } from '../../../forms/form-definition.js';
import { useWords } from '../../languages/words.js';
import { SelectLine } from '../../shell/select-line.js';
import { LocalizedFields } from '../core/localized-fields.js';
import { withAt, type Path } from '../core/paths.js';
import { Rows } from '../core/rows.js';
import { useStudio } from '../core/studio-context.js';
import { changedKind } from '../form/change-kind.js';
import { OptionsSetting } from '../form/settings/options-setting.js';
import { newQuestion, questionKinds, withoutEmptyQuestions, type QuestionKind } from './edit-demands.js';

/** What an officer is asked when taking the passage. */
export function QuestionRows({ path }: { path: Path }) {
  const say = useWords();
  return (
    <Rows<Field>
      path={[...path, 'demands', 'fields', 'fields']}
      noun={say('studioWorkflow.question')}
      add={say('studioWorkflow.addQuestion')}
      create={newQuestion}
      afterRemoval={(definition) => withoutEmptyQuestions(definition, path)}
    >
      {(question, place) => <Question question={question} path={place} />}
    </Rows>
  );
}

function Question({ question, path }: { question: Field; path: Path }) {
  const say = useWords();
  const { store } = useStudio();
  const kinds = questionKinds.some((kind) => kind === question.kind)
    ? questionKinds
    : [...questionKinds, question.kind];
  return (
    <>
      <LocalizedFields path={[...path, 'label']} label={say('studioWorkflow.question')} />
      <SelectLine
        label={say('studioWorkflow.questionKind')}
        value={question.kind}
        options={kinds.map((kind) => ({ value: kind, label: say(`kinds.${kind}`) }))}
        onChange={(kind) =>
          store.change((definition) =>
            withAt(definition, path, changedKind(question, kind as QuestionKind, [])),
          )
        }
      />
      <FormControlLabel
        control={
          <Checkbox
            size="small"
            checked={question.required === true}
            // A file may bring one that must be answered only in some cases.
            indeterminate={typeof question.required === 'object'}
            onChange={({ target }) =>
              store.change((definition) =>
                withAt(definition, [...path, 'required'], target.checked || undefined),
              )
            }
          />
        }
        label={say('studioWorkflow.questionRequired')}
      />
      {question.kind === 'select' && (
        <OptionsSetting path={path} name="options" label={say('studioForm.setting.options')} />
      )}
    </>
  );
}
