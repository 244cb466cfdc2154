import { Box, Tab, Tabs, Typography, useMediaQuery } from '@mui/material';
import { useTheme } from '@mui/material/styles';
import { useCallback, useEffect, useState, type ReactNode } from 'react';
import { useWords } from '../languages/words.js';
import { PageTitle } from '../shell/page-title.js';
import { ChangesPart } from './changes/changes-part.js';
import { ChecksPart } from './checks/checks-part.js';
import { Conflicts } from './core/conflicts.js';
import { localized } from './core/localized.js';
import type { Path } from './core/paths.js';
import { useDefinition, useSavedDraft, useStudio } from './core/studio-context.js';
import { FormPart } from './form/form-part.js';
import { PreviewPart } from './preview/preview-part.js';
import { RulesPart } from './rules/rules-part.js';
import type { Opened } from './studio.page.js';
import { SimulationPart } from './simulation/simulation-part.js';
import { Toolbar } from './toolbar.js';
import { WorkflowPart } from './workflow/workflow-part.js';

const parts = ['form', 'workflow', 'rules', 'checks', 'preview', 'changes', 'simulation'] as const;
type Part = (typeof parts)[number];

/** The parts of the draft behind tabs; a check leads to the part and to the place that it speaks of. */
export function Workshop({ draft }: { draft: Opened }) {
  const say = useWords();
  const { store, saver } = useStudio();
  const [open, setOpen] = useState<Part>('form');
  const title = useDefinition((definition) => definition.title);
  const { checks } = useSavedDraft();
  useEffect(() => saver.start(), [saver]);
  const goTo = useCallback(
    (path: Path) => {
      setOpen(partOf(path));
      store.select(path);
    },
    [store],
  );
  return (
    <>
      <PageTitle>{localized(title, say('studio.untitled'))}</PageTitle>
      <Typography variant="body2" color="text.secondary" sx={{ mb: 1 }}>
        {[
          draft.procedure?.authority.name,
          draft.procedure?.department?.name,
          say('procedures.revisionNumber', { number: draft.number }),
        ]
          .filter(Boolean)
          .join(' · ')}
      </Typography>
      <Toolbar draft={draft} />
      <Conflicts goTo={goTo} />
      <Tabs
        value={open}
        onChange={(_event, next: Part) => setOpen(next)}
        variant="scrollable"
        allowScrollButtonsMobile
        aria-label={say('studio.parts')}
        sx={{ borderBottom: 1, borderColor: 'divider', mb: 2 }}
      >
        {parts.map((part) => (
          <Tab
            key={part}
            value={part}
            id={`tab-${part}`}
            aria-controls={`panel-${part}`}
            label={
              part === 'checks' && checks.length > 0
                ? say('studio.checksCount', { smart_count: checks.length })
                : say(`studio.part.${part}`)
            }
          />
        ))}
      </Tabs>
      <Box role="tabpanel" id={`panel-${open}`} aria-labelledby={`tab-${open}`} tabIndex={-1}>
        {open === 'form' && (
          <Beside>
            <FormPart />
          </Beside>
        )}
        {open === 'workflow' && <WorkflowPart />}
        {open === 'rules' && <RulesPart draft={draft} />}
        {open === 'checks' && <ChecksPart goTo={goTo} />}
        {open === 'preview' && <PreviewPart />}
        {open === 'changes' && <ChangesPart goTo={goTo} />}
        {open === 'simulation' && <SimulationPart />}
      </Box>
    </>
  );
}

/** On a wide screen the preview stands beside what is written. */
function Beside({ children }: { children: ReactNode }) {
  const isWide = useMediaQuery(useTheme().breakpoints.up('xl'));
  if (!isWide) return children;
  return (
    <Box sx={{ display: 'grid', gap: 3, gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 420px)' }}>
      <div>{children}</div>
      <Box sx={{ position: 'sticky', top: 72, alignSelf: 'start', maxHeight: '85vh', overflowY: 'auto' }}>
        <PreviewPart />
      </Box>
    </Box>
  );
}

function partOf([first]: Path): Part {
  if (first === 'form' || first === 'workflow') return first;
  return 'rules';
}
