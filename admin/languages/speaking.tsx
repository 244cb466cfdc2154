import { useQuery } from '@tanstack/react-query';
import { I18nContext, useI18nProvider, type I18nProvider } from 'ra-core';
import type { ReactNode } from 'react';
import { isConsoleLanguage } from './language.js';
import { loadLanguage } from './load.js';

interface Props {
  /** A language of the content: the console's three, or Amazigh, whose own words are French. */
  language: string;
  children: ReactNode;
}

/** Everything within speaks another language than the console, and asks the API in it. The former one stands meanwhile. */
export function Speaking({ language, children }: Props) {
  const here = useI18nProvider();
  const { data } = useQuery({
    queryKey: ['words of', language],
    queryFn: () => wordsOf(language),
    enabled: language !== here.getLocale(),
    staleTime: Infinity,
  });
  const provider = language === here.getLocale() ? here : (data ?? here);
  return <I18nContext.Provider value={provider}>{children}</I18nContext.Provider>;
}

async function wordsOf(language: string): Promise<I18nProvider> {
  const loaded = await loadLanguage(isConsoleLanguage(language) ? language : 'fr');
  return { ...loaded, getLocale: () => language };
}
