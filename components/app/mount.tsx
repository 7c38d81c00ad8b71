import { QueryClientProvider } from '@tanstack/react-query';
import { type ReactNode, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { onActiveTab } from '@/utils/browser/active-tab';
import { onRevision } from '@/utils/browser/revision';
import type { Aim } from '@/utils/messaging/aim-shapes';
import type { History } from '@/utils/messaging/help-shapes';
import { ErrorBoundary } from '../ui/error-boundary';
import '../ui/tokens.css';
import { InLanguage } from './in-language';
import { NavigationProvider } from './navigation';
import { createQueryClient } from './queries';
import { ASKING, type Searcher, SearcherContext } from './searcher';
import { AIM } from './use-aims';
import type { Keeper } from './use-remembered';

interface MountOptions {
  /** The history to go on with, for a surface that is born again with each page. */
  history?: History | null;
  remembered?: Keeper | false;
  /** What finds articles, where that isn't the background. */
  searcher?: Searcher;
  /** What it was told to show before it was there. */
  aim?: Aim | null;
  /** Whether it stands outside of the page, beside whichever tab is active. */
  besideActiveTab?: boolean;
}

/** Puts a surface on its page. */
export function mount(
  surface: ReactNode,
  { history = null, remembered = false, searcher = ASKING, aim = null, besideActiveTab }: MountOptions = {},
): void {
  const root = document.getElementById('root');
  if (!root) throw new Error('no #root');
  const client = createQueryClient(besideActiveTab ? [onRevision, onActiveTab] : undefined);
  if (aim) client.setQueryData(AIM, aim);
  createRoot(root).render(
    <StrictMode>
      <QueryClientProvider client={client}>
        <ErrorBoundary>
          <SearcherContext value={searcher}>
            <NavigationProvider initial={history} remembered={remembered}>
              <InLanguage>{surface}</InLanguage>
            </NavigationProvider>
          </SearcherContext>
        </ErrorBoundary>
      </QueryClientProvider>
    </StrictMode>,
  );
}
