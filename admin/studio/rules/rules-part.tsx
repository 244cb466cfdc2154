import { Box } from '@mui/material';
import type { Opened } from '../studio.page.js';
import { AboutCard } from './about-card.js';
import { CorrectionsCard } from './corrections-card.js';
import { FeesCard } from './fees-card.js';
import { KeepingCard } from './keeping-card.js';
import { LegalBasisCard } from './legal-basis-card.js';
import { OtherChecks } from './other-checks.js';
import { PiecesCard } from './pieces-card.js';
import { OwnerCard } from './owner-card.js';
import { RoutingCard } from './routing-card.js';
import { SilenceCard } from './silence-card.js';
import { SourceCard } from './source-card.js';
import { TimeLimitsCard } from './time-limits-card.js';

/** What law and practice say of the procedure, card by card. */
export function RulesPart({ draft }: { draft: Opened }) {
  return (
    <Box sx={{ display: 'grid', gap: 2, maxWidth: 960, gridTemplateColumns: 'minmax(0, 1fr)' }}>
      <OtherChecks />
      <AboutCard />
      {draft.procedure && <OwnerCard procedure={draft.procedure} />}
      <LegalBasisCard />
      <TimeLimitsCard />
      <SilenceCard />
      {draft.procedure && <RoutingCard authorityId={draft.procedure.authority.id} />}
      <CorrectionsCard />
      <FeesCard />
      <PiecesCard />
      <KeepingCard />
      <SourceCard />
    </Box>
  );
}
