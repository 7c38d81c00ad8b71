import { lazy, type ReactNode, Suspense } from 'react';
import type { Place } from '@/utils/messaging/help-shapes';
import { ArticleView } from '../articles/article-view';
import { Waiting } from '../ui/asked';
import { ErrorBoundary } from '../ui/error-boundary';

// What is not open is loaded when it is opened, and doesn't keep the panel waiting.
const GuideView = lazy(async () => ({ default: (await import('../guides/guide-view')).GuideView }));
const SettingsView = lazy(async () => ({ default: (await import('../settings/settings-view')).SettingsView }));
const ReplyView = lazy(async () => ({ default: (await import('../replies/reply-view')).ReplyView }));
const StandingView = lazy(async () => ({ default: (await import('../standing/standing-view')).StandingView }));

/** What a route shows: an article, a guide, the settings, the points, or the tab's own content. */
export function RouteView({ route, children }: { route: Place['route']; children: ReactNode }) {
  return (
    // A view that can't be loaded, as after an update of ours, leaves the tabs and the way back where they are.
    <ErrorBoundary key={JSON.stringify(route)} retry={() => window.location.reload()}>
      <Suspense fallback={<Waiting />}>{viewOf(route) ?? children}</Suspense>
    </ErrorBoundary>
  );
}

function viewOf(route: Place['route']): ReactNode {
  if (route.at === 'article') return <ArticleView key={`${route.center}/${route.id}`} article={route} />;
  if (route.at === 'guide') return <GuideView key={`${route.center}/${route.id}`} guide={route} />;
  if (route.at === 'reply') return <ReplyView key={`${route.center}/${route.id}`} reply={route} />;
  if (route.at === 'settings') return <SettingsView />;
  if (route.at === 'standing') return <StandingView key={route.center} center={route.center} />;
  return null;
}
