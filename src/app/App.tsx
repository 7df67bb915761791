/** Providers around the page, and what stands in its place while there is no dataset. */
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { I18nProvider } from 'react-aria-components';
import { langTag } from '../i18n/lang.ts';
import { LangProvider } from '../i18n/LangContext.tsx';
import { useStore } from '../state/store.ts';
import { DatasetGate } from './DatasetGate.tsx';
import { ErrorBoundary } from './ErrorBoundary.tsx';

const queryClient = new QueryClient({
  // The dataset is a file that does not change under an open page.
  defaultOptions: { queries: { refetchOnWindowFocus: false, refetchOnReconnect: false } },
});

export function App() {
  const lang = useStore((state) => state.lang);
  return (
    <QueryClientProvider client={queryClient}>
      <LangProvider lang={lang}>
        <I18nProvider locale={langTag[lang]}>
          <ErrorBoundary>
            <DatasetGate />
          </ErrorBoundary>
        </I18nProvider>
      </LangProvider>
    </QueryClientProvider>
  );
}
