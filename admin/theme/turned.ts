import type { Theme } from '@mui/material/styles';

/** For icons that point somewhere: in Arabic they point the other way. */
export const turned = {
  transform: ({ direction }: Theme) => (direction === 'rtl' ? 'scaleX(-1)' : 'none'),
};
