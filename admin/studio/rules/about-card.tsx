import { useWords } from '../../languages/words.js';
import { LocalizedFields } from '../core/localized-fields.js';
import { withAt } from '../core/paths.js';
import { useDefinition, useStudio } from '../core/studio-context.js';
import { TickBoxes } from '../core/tick-boxes.js';
import { RuleCard } from './rule-card.js';
import { TextLine } from './text-line.js';

const audiences = ['CITIZEN', 'ASSOCIATION', 'BUSINESS', 'COOPERATIVE', 'AUTHORITY'] as const;
const channels = ['ONLINE', 'COUNTER', 'PAPER'] as const;

const paths = [
  ['title'],
  ['summary'],
  ['rules', 'idaratiUrl'],
  ['rules', 'audience'],
  ['rules', 'channels'],
] as const;
const [title, summary, idaratiUrl] = paths;

/** What the procedure is, whom it is for and how one asks for it. */
export function AboutCard() {
  const say = useWords();
  const { store } = useStudio();
  const { audience, channels: open } = useDefinition(({ rules }) => rules);
  const write = (name: 'audience' | 'channels', ticked: readonly string[]) =>
    store.change((definition) => withAt(definition, ['rules', name], ticked));
  return (
    <RuleCard title={say('studioWorkflow.rules.about')} paths={paths}>
      <LocalizedFields path={title} label={say('studioWorkflow.rules.title')} />
      <LocalizedFields path={summary} label={say('studioWorkflow.rules.summary')} long />
      <TickBoxes
        label={say('studioWorkflow.rules.audience')}
        options={audiences.map((value) => ({ value, label: say(`procedures.audiences.${value}`) }))}
        ticked={audience}
        onChange={(ticked) => write('audience', ticked)}
      />
      <TickBoxes
        label={say('studioWorkflow.rules.channels')}
        options={channels.map((value) => ({ value, label: say(`channels.${value}`) }))}
        ticked={open}
        onChange={(ticked) => write('channels', ticked)}
      />
      <TextLine path={idaratiUrl} label={say('studioWorkflow.rules.idarati')} address />
    </RuleCard>
  );
}
