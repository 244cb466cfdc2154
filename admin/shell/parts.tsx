import { Box, Tab, Tabs } from '@mui/material';
import { useState, type ReactNode } from 'react';

interface Props<Name extends string> {
  label: string;
  names: readonly [Name, ...Name[]];
  title: (name: Name) => string;
  /** The part that is shown. */
  children: (name: Name) => ReactNode;
}

/** The parts of a long page behind tabs, the first one open. */
export function Parts<Name extends string>({ label, names, title, children }: Props<Name>) {
  const [open, setOpen] = useState(names[0]);
  return (
    <>
      <Tabs
        value={open}
        onChange={(_event, next: Name) => setOpen(next)}
        variant="scrollable"
        allowScrollButtonsMobile
        aria-label={label}
        sx={{ borderBottom: 1, borderColor: 'divider', mb: 2 }}
      >
        {names.map((name) => (
          <Tab
            key={name}
            value={name}
            id={`tab-${name}`}
            aria-controls={`panel-${name}`}
            label={title(name)}
          />
        ))}
      </Tabs>
      <Box role="tabpanel" id={`panel-${open}`} aria-labelledby={`tab-${open}`} tabIndex={0}>
        {children(open)}
      </Box>
    </>
  );
}
