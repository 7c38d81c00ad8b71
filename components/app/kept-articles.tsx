import type { ArticleLink } from '@/utils/messaging/article-shapes';
import { LinkList } from '../ui/link-list';
import { Section } from '../ui/section';
import { usePins, useRecents } from './content-queries';
import { t } from './language';
import { useNavigation } from './navigation';

/** So many of each: enough to go on with, few enough to be seen at once. */
const MOST = 2;

/** What the seller pinned and what they read last, nothing twice; nothing at all where there is none. */
export function KeptArticles() {
  const pins = usePins().data ?? [];
  const recents = useRecents().data ?? [];
  const isPinned = ({ center, id }: ArticleLink) => pins.some((pin) => pin.center === center && pin.id === id);
  // A list has the room that the other one doesn't need.
  const unpinned = recents.filter((recent) => !isPinned(recent));
  const shownPins = pins.slice(0, Math.max(MOST, 2 * MOST - unpinned.length));
  return (
    <>
      <Kept title={t.pinned} articles={shownPins} />
      <Kept title={t.popup.recents} articles={unpinned.slice(0, 2 * MOST - Math.min(shownPins.length, MOST))} />
    </>
  );
}

function Kept({ title, articles }: { title: string; articles: ArticleLink[] }) {
  const { openArticle } = useNavigation();
  if (articles.length === 0) return null;
  return (
    <Section title={title}>
      <LinkList
        links={articles.map((article) => ({
          key: `${article.center}/${article.id}`,
          title: article.title,
          mark: article.gone && t.gone,
          open: () => openArticle(article),
        }))}
      />
    </Section>
  );
}
