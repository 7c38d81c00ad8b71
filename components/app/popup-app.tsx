import { ArrowLeft, PanelRight } from 'lucide-react';
import { useState } from 'react';
import { ask } from '@/utils/messaging/client';
import type { View } from '@/utils/messaging/help-shapes';
import { SearchBox } from '../search/search-box';
import { Asked, Failure } from '../ui/asked';
import { Button } from '../ui/button';
import { LinkList } from '../ui/link-list';
import { Section } from '../ui/section';
import { Spoken } from '../ui/spoken';
import { ContentFooter } from './content-footer';
import { t } from './language';
import { useNavigation } from './navigation';
import { PageName } from './page-tab';
import styles from './popup-app.module.css';
import { useView } from './queries';
import { RouteView } from './route-view';
import { StoreNotice } from './store-notice';

/** Suggestions that fit below the search box without scrolling. */
const MOST_SUGGESTIONS = 4;

/** The toolbar popup: an answer first, then what the page beside it suggests. */
export function PopupApp() {
  const { place, back } = useNavigation();
  return (
    <main className={styles.popup} aria-label={t.name}>
      <h1>
        <Spoken>{t.name}</Spoken>
      </h1>
      <StoreNotice className={styles.notice} />
      {place.route.at === 'tab' ? (
        <LookUp />
      ) : (
        <>
          <Button look="quiet" className={styles.back} onClick={back}>
            <ArrowLeft size={16} aria-hidden /> {t.back}
          </Button>
          <RouteView route={place.route}>{null}</RouteView>
        </>
      )}
    </main>
  );
}

function LookUp() {
  const view = useView();
  return (
    <SearchBox autoFocus>
      <Asked answer={view}>{(known) => <Suggestions view={known} />}</Asked>
      <ContentFooter />
    </SearchBox>
  );
}

function Suggestions({ view }: { view: View }) {
  const { openArticle, openGuide } = useNavigation();
  const articles = view.articles.slice(0, MOST_SUGGESTIONS);
  return (
    <>
      <PageName view={view} />
      {view.center && <OpenPanel />}
      <Section title={view.page ? t.pageArticles : t.firstArticles}>
        <LinkList
          links={[
            ...articles.map((article) => ({
              key: article.id,
              title: article.title,
              detail: t.why(article.why),
              open: () => openArticle(article),
            })),
            ...view.guides.map((guide) => ({
              key: `guide-${guide.id}`,
              title: t.startGuide(guide.title),
              detail: t.steps(guide.steps),
              open: () => openGuide(guide),
            })),
          ]}
        />
      </Section>
    </>
  );
}

/** Opens the panel in the page and gives the screen back to it. */
function OpenPanel() {
  const [error, setError] = useState<Error>();
  const open = () =>
    ask('panel.change', { open: true }).then(
      () => window.close(),
      (failure: Error) => setError(failure),
    );
  return (
    <>
      <Button className={styles.open} onClick={open}>
        <PanelRight size={16} aria-hidden /> {t.openPanel}
      </Button>
      {error && <Failure error={error} />}
    </>
  );
}
