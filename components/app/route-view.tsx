import type { ReactNode } from 'react';
import type { Place } from '@/utils/messaging/help-shapes';
import { ArticleView } from '../articles/article-view';
import { GuideView } from '../guides/guide-view';
import { SettingsView } from '../settings/settings-view';
import { StandingView } from '../standing/standing-view';

/** What a route shows: an article, a guide, the settings, the points, or the tab's own content. */
export function RouteView({ route, children }: { route: Place['route']; children: ReactNode }) {
  if (route.at === 'article') return <ArticleView key={`${route.center}/${route.id}`} article={route} />;
  if (route.at === 'guide') return <GuideView key={`${route.center}/${route.id}`} guide={route} />;
  if (route.at === 'settings') return <SettingsView />;
  if (route.at === 'standing') return <StandingView key={route.center} center={route.center} />;
  return children;
}
