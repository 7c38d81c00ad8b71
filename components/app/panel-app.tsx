import { Tabs } from '@base-ui/react/tabs';
import type { ReactNode } from 'react';
import type { Place } from '@/utils/messaging/help-shapes';
import { TodoTab } from '../deadlines/todo-tab';
import { GuidesTab } from '../guides/guides-tab';
import { SearchTab } from '../search/search-tab';
import { Spoken } from '../ui/spoken';
import { AppHeader } from './app-header';
import { ContentFooter } from './content-footer';
import { t } from './language';
import { useNavigation } from './navigation';
import { NewsNotice } from './news-notice';
import { PageTab } from './page-tab';
import styles from './panel-app.module.css';
import { UntakenPress } from './presses/untaken-press';
import { RouteView } from './route-view';
import { StoreNotice } from './store-notice';
import { useAims } from './use-aims';
import { useKeptScroll } from './use-kept-scroll';
import { useUrgentCount } from './use-urgent-count';

const TABS: { value: Place['tab']; content: ReactNode }[] = [
  { value: 'page', content: <PageTab /> },
  { value: 'todo', content: <TodoTab /> },
  { value: 'guides', content: <GuidesTab /> },
  { value: 'search', content: <SearchTab /> },
];

interface PanelAppProps {
  /** It stands in a page and can be moved. */
  docked: boolean;
  /** The browser's window, where the panel is the browser's own. */
  window?: number | null;
  /** It stands in a page of ours, which has the main landmark itself; by this name. */
  within?: string;
}

/** The whole app, in the page's panel and in the browser's own side panel. */
export function PanelApp({ docked, window = null, within }: PanelAppProps) {
  useAims(window);
  const Landmark = within === undefined ? 'main' : 'section';
  const { place, openTab } = useNavigation();
  const urgent = useUrgentCount();
  const { panel, onScroll } = useKeptScroll(place);
  return (
    <Landmark className={styles.app} aria-label={within ?? t.name}>
      <AppHeader docked={docked} />
      <StoreNotice className={styles.notice} />
      <NewsNotice />
      <Tabs.Root className={styles.tabs} value={place.tab} onValueChange={(tab: Place['tab']) => openTab(tab)}>
        <Tabs.List className={styles.list} activateOnFocus={false}>
          {TABS.map(({ value }) => (
            // Pressing the tab one already stands on leads back from an article to the tab's own list.
            <Tabs.Tab key={value} value={value} className={styles.tab} onClick={() => openTab(value)}>
              {t.tabs[value]}
              {value === 'todo' && urgent > 0 && (
                <>
                  <span className={styles.count} aria-hidden>
                    {urgent}
                  </span>
                  <Spoken>{t.urgent(urgent)}</Spoken>
                </>
              )}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        {TABS.map(({ value, content }) => (
          <Tabs.Panel
            key={value}
            ref={value === place.tab ? panel : undefined}
            value={value}
            className={styles.content}
            onScroll={onScroll}
          >
            <RouteView route={place.route}>{content}</RouteView>
            <ContentFooter />
          </Tabs.Panel>
        ))}
      </Tabs.Root>
      {docked && <UntakenPress />}
    </Landmark>
  );
}
