import { I18nContext, useNotify, useStore, type I18nProvider } from 'ra-core';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState, type ReactNode } from 'react';
import { isConsoleLanguage } from './language.js';
import { loadLanguage } from './load.js';
import { speakToServerIn } from '../data/language-header.js';

/**
 * Changes the language of everything below without mounting it anew, so that nothing typed is lost.
 * What the API wrote in the former language is asked for again.
 */
export function Spoken({ initially, children }: { initially: I18nProvider; children: ReactNode }) {
  const [provider, setProvider] = useState(initially);
  const [wanted] = useStore<string>('locale', initially.getLocale());
  const queries = useQueryClient();
  const notify = useNotify();
  useEffect(() => {
    if (!isConsoleLanguage(wanted) || wanted === provider.getLocale()) return;
    loadLanguage(wanted).then(
      (loaded) => {
        speakToServerIn(wanted);
        setProvider(loaded);
        void queries.invalidateQueries();
      },
      () => notify('ra.notification.i18n_error', { type: 'error' }),
    );
  }, [wanted, provider, queries, notify]);
  return <I18nContext.Provider value={provider}>{children}</I18nContext.Provider>;
}
