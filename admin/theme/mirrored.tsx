import createCache from '@emotion/cache';
import { CacheProvider } from '@emotion/react';
import { ThemeProvider } from '@mui/material/styles';
import { useLocale } from 'ra-core';
import { useLayoutEffect, type ReactNode } from 'react';
import { prefixer } from 'stylis';
import rtlModule from 'stylis-plugin-rtl';
import { isConsoleLanguage } from '../languages/language.js';
import { directionOf, type Direction } from './direction.js';
import { themeFor } from './theme.js';

/** The package's types describe its CommonJS half; the browser gets the other, whose default is the plugin itself. */
const rtlPlugin = rtlModule as unknown as typeof rtlModule.default;

const caches = {
  ltr: createCache({ key: 'ltr' }),
  rtl: createCache({ key: 'rtl', stylisPlugins: [prefixer, rtlPlugin] }),
} satisfies Record<Direction, unknown>;

const themes = { ltr: themeFor('ltr'), rtl: themeFor('rtl') } satisfies Record<Direction, unknown>;

/** Turns everything below it round when the language changes, without a reload: styles, theme and the document itself. */
export function Mirrored({ children }: { children: ReactNode }) {
  const locale = useLocale();
  const language = isConsoleLanguage(locale) ? locale : 'fr';
  const direction = directionOf(language);
  useLayoutEffect(() => {
    document.documentElement.lang = language;
    document.documentElement.dir = direction;
  }, [language, direction]);
  return <Facing direction={direction}>{children}</Facing>;
}

/** A part of the page that is read in this direction, whichever the page is. */
export const Facing = ({ direction, children }: { direction: Direction; children: ReactNode }) => (
  <CacheProvider value={caches[direction]}>
    <ThemeProvider theme={themes[direction]}>{children}</ThemeProvider>
  </CacheProvider>
);
