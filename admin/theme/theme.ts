import { alpha, createTheme } from '@mui/material/styles';
import { colours } from './colours.js';
import type { Direction } from './direction.js';

/** Light, high in contrast, compact, and never smaller than a thumb where one taps. */
export const themeFor = (direction: Direction) =>
  createTheme({
    direction,
    palette: {
      mode: 'light',
      primary: { main: colours.earth, dark: colours.earthDark, contrastText: '#fff' },
      secondary: { main: colours.palm, contrastText: '#fff' },
      success: { main: colours.palm },
      info: { main: colours.sky },
      warning: { main: colours.amber },
      error: { main: colours.red },
      background: { default: colours.sand, paper: '#fff' },
      text: { primary: colours.ink, secondary: colours.inkSoft },
      divider: colours.line,
    },
    shape: { borderRadius: 8 },
    typography: {
      fontFamily: `'Noto Sans', 'Noto Sans Arabic', 'Noto Sans Tifinagh', system-ui, sans-serif`,
      fontWeightMedium: 600,
      fontWeightBold: 600,
      h1: { fontSize: '1.5rem', fontWeight: 600, lineHeight: 1.3 },
      h2: { fontSize: '1.125rem', fontWeight: 600, lineHeight: 1.4 },
      h3: { fontSize: '1rem', fontWeight: 600, lineHeight: 1.45 },
      body1: { fontSize: '1rem', lineHeight: 1.55 },
      body2: { fontSize: '0.9375rem', lineHeight: 1.5 },
      caption: { fontSize: '0.8125rem', lineHeight: 1.45 },
      button: { textTransform: 'none', fontWeight: 600, fontSize: '0.9375rem' },
    },
    components: {
      MuiButtonBase: { defaultProps: { disableRipple: false } },
      MuiButton: {
        defaultProps: { disableElevation: true },
        styleOverrides: {
          root: { minHeight: 40, paddingInline: 16 },
          sizeSmall: { minHeight: 36, paddingInline: 10 },
        },
      },
      MuiIconButton: { styleOverrides: { root: { minWidth: 40, minHeight: 40 } } },
      MuiCard: {
        defaultProps: { variant: 'outlined' },
        styleOverrides: { root: { borderColor: colours.line } },
      },
      MuiPaper: { styleOverrides: { outlined: { borderColor: colours.line } } },
      MuiTextField: { defaultProps: { size: 'small', variant: 'outlined' } },
      MuiSelect: { defaultProps: { size: 'small' } },
      MuiOutlinedInput: {
        styleOverrides: {
          root: {
            backgroundColor: '#fff',
            minHeight: 42,
            // What may not be changed now is still read.
            '&.Mui-disabled': { backgroundColor: colours.sandDark },
            '& .MuiInputBase-input.Mui-disabled': { WebkitTextFillColor: colours.inkSoft },
          },
          notchedOutline: { borderColor: colours.edge },
        },
      },
      MuiFormHelperText: { styleOverrides: { root: { marginInline: 2, fontSize: '0.8125rem' } } },
      MuiChip: { styleOverrides: { root: { fontWeight: 600 } } },
      MuiLink: {
        defaultProps: { underline: 'always' },
        styleOverrides: { root: { color: colours.earth } },
      },
      MuiTableCell: {
        styleOverrides: {
          root: { borderColor: colours.line, paddingBlock: 10 },
          head: {
            color: colours.inkSoft,
            fontSize: '0.8125rem',
            backgroundColor: colours.sand,
            whiteSpace: 'nowrap',
          },
        },
      },
      MuiDialogTitle: { styleOverrides: { root: { fontSize: '1.125rem', fontWeight: 600 } } },
      MuiTab: { styleOverrides: { root: { minHeight: 44, minWidth: 0 } } },
      MuiTooltip: { styleOverrides: { tooltip: { fontSize: '0.8125rem', backgroundColor: colours.ink } } },
      MuiAlert: {
        styleOverrides: {
          standardError: { color: '#6e1412', backgroundColor: alpha(colours.red, 0.08) },
          standardWarning: { color: '#563a00', backgroundColor: alpha(colours.amber, 0.1) },
          standardInfo: { color: '#123c5e', backgroundColor: alpha(colours.sky, 0.08) },
          standardSuccess: { color: '#123f2a', backgroundColor: alpha(colours.palm, 0.09) },
        },
      },
    },
  });
