import { Box, Card, Typography } from '@mui/material';
import { useId, useRef, type ReactNode } from 'react';
import { isWithin, type Path } from '../core/paths.js';
import { SpokenChecks } from '../core/spoken-checks.js';
import { useSelected } from '../core/studio-context.js';
import { useLeadingHere } from '../core/use-leading-here.js';

interface Props {
  title: string;
  /** What the law says of it. */
  help?: string;
  /** What of the definition is written here: checks that speak of it are shown here, and lead here. */
  paths: readonly Path[];
  children: ReactNode;
}

/** One rule of the procedure under its heading. */
export function RuleCard({ title, help, paths, children }: Props) {
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const selected = useSelected();
  const isSpokenOf = selected !== null && paths.some((path) => isWithin(selected, path));
  useLeadingHere(heading, isSpokenOf ? selected.join('.') : null);
  return (
    <Card component="section" aria-labelledby={id} sx={{ p: { xs: 1.5, sm: 2.5 }, minWidth: 0 }}>
      <Typography id={id} ref={heading} tabIndex={-1} variant="h2" sx={{ scrollMarginTop: 80 }}>
        {title}
      </Typography>
      {help && (
        <Typography variant="body2" color="text.secondary">
          {help}
        </Typography>
      )}
      <Box sx={{ display: 'grid', gap: 2, mt: 2, minWidth: 0 }}>
        {paths.map((path) => (
          <SpokenChecks key={path.join('.')} path={path} />
        ))}
        {children}
      </Box>
    </Card>
  );
}
