import type { SxProps, Theme } from '@mui/material/styles';

/** The query builder brings classes only: sentences flow, groups are set in from the side where reading begins. */
export const conditionLook: SxProps<Theme> = {
  '& .ruleGroup': { display: 'grid', gap: 1 },
  '& .ruleGroup-header': { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1 },
  '& .ruleGroup-body': { display: 'grid', gap: 1.25 },
  '& .rule': {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: 1,
    '& > *': { minWidth: 0, maxWidth: '100%' },
    padding: 1,
    paddingBlockStart: 1.25,
    borderRadius: 1,
    backgroundColor: 'background.default',
  },
  '& .ruleGroup .ruleGroup': {
    borderInlineStart: '3px solid',
    borderColor: 'divider',
    paddingInlineStart: 1.5,
    paddingBlock: 0.5,
  },
};
