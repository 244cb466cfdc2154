import DeleteIcon from '@mui/icons-material/DeleteOutline';
import { Box, Button, Typography } from '@mui/material';
import { useWords } from '../../languages/words.js';
import { SelectLine } from '../../shell/select-line.js';
import { LocalizedFields } from '../core/localized-fields.js';
import { movedAt, removedAt, withAt } from '../core/paths.js';
import { RowActs } from '../core/row-acts.js';
import { SpokenChecks } from '../core/spoken-checks.js';
import type { Step } from '../core/definition.js';
import { useDefinition, useStudio } from '../core/studio-context.js';
import { TickBoxes } from '../core/tick-boxes.js';
import { DemandsEditor } from './demands-editor.js';
import { withTransitionNamed } from './edit-workflow.js';
import { destinations } from './phases.js';
import { pathOf } from './selection.js';
import { TechnicalName } from './technical-name-shown.js';
import { WhenEditor } from './when-editor.js';
import { actors, wordsOfSteps } from './words-of-steps.js';

const list = ['workflow', 'transitions'] as const;

/** One passage: from where to where, who may take it, when, and what must be given with it. */
export function TransitionEditor({ index }: { index: number }) {
  const say = useWords();
  const { store } = useStudio();
  const { steps, transitions } = useDefinition(({ workflow }) => workflow);
  const words = wordsOfSteps(steps, say);
  const path = pathOf('transitions', index);
  const passage = transitions[index]!;
  const optionOf = (step: Step) => ({ value: step.key, label: words.stepTitle(step) });
  const reachable = destinations(steps, passage.from);
  // Where it leads now stays to be seen, even when the checks find fault with it.
  const offered = steps.filter((step) => step.key === passage.to || reachable.includes(step));
  const write = (name: 'from' | 'to' | 'who', value: unknown) =>
    store.change((definition) => withAt(definition, [...path, name], value));
  return (
    <>
      <SpokenChecks path={path} />
      <LocalizedFields
        path={[...path, 'title']}
        label={say('studioWorkflow.passageTitle')}
        also={(definition) => withTransitionNamed(definition, index, passage.title.fr)}
      />
      <TickBoxes
        label={say('studioWorkflow.from')}
        options={steps.map(optionOf)}
        ticked={passage.from}
        onChange={(from) => write('from', from)}
      />
      <Box sx={{ display: 'grid', gap: 0.5 }}>
        <SelectLine
          label={say('studioWorkflow.to')}
          value={steps.some((step) => step.key === passage.to) ? passage.to : ''}
          options={offered.map(optionOf)}
          empty={say('studioWorkflow.choose')}
          onChange={(to) => write('to', to)}
        />
        <Typography variant="body2" color="text.secondary">
          {say(reachable.length > 0 ? 'studioWorkflow.toHelp' : 'studioWorkflow.noDestination')}
        </Typography>
      </Box>
      <TickBoxes
        label={say('studioWorkflow.who')}
        options={actors.map((value) => ({ value, label: say(`procedures.actors.${value}`) }))}
        ticked={passage.who}
        onChange={(who) => write('who', who)}
      />
      <DemandsEditor path={path} demands={passage.demands} />
      <WhenEditor path={path} label={say('studioWorkflow.when')} when={passage.when} />
      <RowActs
        what={words.passageTitle(passage)}
        index={index}
        count={transitions.length}
        onMove={(to) => {
          store.change((definition) => movedAt(definition, list, index, to));
          store.select(pathOf('transitions', to));
        }}
      />
      <TechnicalName name={passage.key} />
      <Button
        color="error"
        startIcon={<DeleteIcon />}
        sx={{ justifySelf: 'start' }}
        onClick={() => {
          store.change((definition) => removedAt(definition, list, index));
          store.select(null);
        }}
      >
        {say('studioWorkflow.deletePassage')}
      </Button>
    </>
  );
}
