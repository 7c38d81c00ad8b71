import { QueryClientProvider } from '@tanstack/react-query';
import { type ReactNode, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import type { History } from '@/utils/messaging/help-shapes';
import { ErrorBoundary } from '../ui/error-boundary';
import '../ui/tokens.css';
import { NavigationProvider } from './navigation';
import { createQueryClient } from './queries';

interface MountOptions {
  /** The history to go on with, for a surface that is born again with each page. */
  history?: History | null;
  remembered?: boolean;
}

/** Puts a surface on its page. */
export function mount(surface: ReactNode, { history = null, remembered = false }: MountOptions = {}): void {
  const root = document.getElementById('root');
  if (!root) throw new Error('no #root');
  createRoot(root).render(
    <StrictMode>
      <QueryClientProvider client={createQueryClient()}>
        <ErrorBoundary>
          <NavigationProvider initial={history} remembered={remembered}>
            {surface}
          </NavigationProvider>
        </ErrorBoundary>
      </QueryClientProvider>
    </StrictMode>,
  );
}
